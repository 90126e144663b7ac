import { readFileSync } from "node:fs";

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/client.js": ["client.js", "text/javascript; charset=utf-8"],
  "/style.css": ["style.css", "text/css; charset=utf-8"],
  "/verbatim.svg": ["verbatim.svg", "image/svg+xml"],
  "/you.svg": ["you.svg", "image/svg+xml"],
};

/** Where the build puts the page, seen from this file in `dist` or in `src`. */
const BUILT = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/preview/" : "../../preview/",
  import.meta.url,
);

/** The page's files by path, read once. Throws where the page was not built. */
export function readPageFiles(): ReadonlyMap<string, PageFile> {
  return new Map(
    Object.entries(FILES).map(([path, [file, type]]) => [
      path,
      { type, body: readFileSync(new URL(file, BUILT)) },
    ]),
  );
}
