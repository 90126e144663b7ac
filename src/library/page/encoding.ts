import { analyse } from "chardet";
import { byteOrderMark } from "../../article/index.js";

/** How far into a page its meta elements may name the encoding, in bytes; HTML asks for 1,024, pages go beyond. */
const META_REACH = 4096;
/** Enough of a page to tell its encoding by, in bytes. */
const SAMPLE = 64 * 1024;

export type EncodingSource = "byte-order mark" | "header" | "meta" | "detected" | "default";

export interface DecodedPage {
  readonly html: string;
  /** The name that the WHATWG Encoding Standard has for it ("windows-1252"). */
  readonly encoding: string;
  readonly from: EncodingSource;
}

/**
 * A page's bytes as text. The encoding is the byte-order mark's, else the one that the HTTP header names, else a meta
 * element's, else the one that the bytes look like. A name that the bytes contradict (they are valid UTF-8 and it says
 * otherwise, or the other way round) loses to what they look like.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): DecodedPage {
  const marked = byteOrderMark(bytes);
  if (marked) return { html: decode(bytes, marked), encoding: marked, from: "byte-order mark" };
  const header = known(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? "")?.[1]);
  const meta = known(metaCharset(bytes));
  const isUtf8 = validUtf8(bytes);
  for (const [encoding, from] of [
    [header, "header"],
    [meta, "meta"],
  ] as const) {
    if (!encoding || (encoding === "utf-8" && !isUtf8)) continue;
    if (encoding !== "utf-8" && isUtf8 && hasHighBytes(bytes)) continue;
    return { html: decode(bytes, encoding), encoding, from };
  }
  if (isUtf8)
    return {
      html: decode(bytes, "utf-8"),
      encoding: "utf-8",
      from: hasHighBytes(bytes) ? "detected" : "default",
    };
  const encoding = detected(bytes);
  return { html: decode(bytes, encoding), encoding, from: "detected" };
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, META_REACH));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  );
}

/** The standard's name for a label, or null where it is none; UTF-16 can't be named inside the text that it encodes. */
function known(label: string | undefined): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function validUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 127);
}

/** What bytes that are no UTF-8 look like; markup is left out, it looks the same in every encoding. */
function detected(bytes: Uint8Array): string {
  const text = latin1(bytes.subarray(0, SAMPLE)).replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, " ");
  const sample = Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
  for (const { name } of analyse(sample)) {
    const encoding = known(name);
    if (encoding && encoding !== "utf-8") return encoding;
  }
  return "windows-1252";
}

/** Bytes as characters of the same number: markup reads the same in every encoding that pages have. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20's decoder gives control characters there. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}
