export type { DatabaseAddress } from "./database/database.js";
export { LibraryError, Unavailable, Unreadable } from "./errors.js";
export { checkFile, isReadable, readFileNamed, readHere } from "./file.js";
export { type LibraryOptions, openLibrary } from "./library.js";
export { readApart } from "./read-apart.js";
export { createReader, type Fetched, type Fetcher, type PageReader, type ReadPage } from "./reader.js";
export { openShelf, type Shelf, type ShelfOptions } from "./shelf.js";
export { readSource } from "./source.js";
export type * from "./types.js";
