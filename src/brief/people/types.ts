import type { Span } from "../../article/index.js";

export type Gender = "male" | "female" | "unknown";

/** Somebody or something that can speak, with every place that names it. */
export interface Entity {
  /** Index into the list of entities. */
  readonly id: number;
  readonly name: string;
  readonly kind: "person" | "group";
  readonly aliases: readonly string[];
  readonly role: Span | null;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Named mentions in text order. */
  readonly mentions: readonly Span[];
}

/** What a source phrase stands for. `rule` says why; `confidence` is 0 where `entity` is null. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly rule: string;
  readonly confidence: number;
}
