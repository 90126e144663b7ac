export { LibraryError, Unavailable, Unreadable } from "./errors.js";
export { openShelf, type Shelf, type ShelfOptions } from "./shelf.js";
export { checkSize, isReadable, readSource } from "./source.js";
export type * from "./types.js";
