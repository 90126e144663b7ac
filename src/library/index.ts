export { openShelf, type Shelf, type ShelfOptions } from "./shelf.js";
export { checkSize, isReadable, MAX_SOURCE_BYTES, readSource, Unreadable } from "./source.js";
export type * from "./types.js";
