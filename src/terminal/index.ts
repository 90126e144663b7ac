export { ask } from "./ask.js";
export { printBrief } from "./brief.js";
export type { Terminal } from "./print.js";
export { commandOf, Mistyped, readTyped, type Typed } from "./typed.js";
