import { LibraryError } from "../errors.js";

/** Why something was not fetched. */
export type Refusal =
  | "address"
  | "scheme"
  | "credentials"
  | "port"
  | "not-listed"
  | "inside"
  | "unknown-host"
  | "unreachable"
  | "too-slow"
  | "too-large"
  | "too-dense"
  | "encoding"
  | "redirects"
  | "status"
  | "type"
  | "no-ai"
  | "subscribers"
  | "busy"
  | "too-often"
  | "cancelled";

/** Something that isn't fetched. `message` is one sentence for who asked; it names nothing that they didn't give. */
export class FetchRefused extends LibraryError {
  override readonly name = "FetchRefused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, sentence: string) {
    super(sentence);
    this.refusal = refusal;
  }
}
