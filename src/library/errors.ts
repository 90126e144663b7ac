/** Something the library can't do. `message` is one sentence for the person who asked. */
export class LibraryError extends Error {
  override readonly name: string = "LibraryError";
}

/** A file, page or text that can't be read as an article. */
export class Unreadable extends LibraryError {
  override readonly name = "Unreadable";
}

/** What is kept can't be reached or changed just now; it may work later. `cause` is for the log. */
export class Unavailable extends LibraryError {
  override readonly name = "Unavailable";
}
