import { Worker } from "node:worker_threads";
import { Unreadable } from "./errors.js";
import type { PageReader, ReadPage } from "./reader.js";

/** What the thread is given. */
export interface PageTask {
  readonly bytes: Uint8Array;
  readonly origin: Parameters<PageReader>[1];
}

/** What comes of it: a page, or the sentence that says why there is none. */
export type Outcome = { readonly page: ReadPage } | { readonly refusal: string };

/** A page may take so long (ms) and so much memory (MB); real ones take a hundredth. */
const LONGEST = 10_000;
const MOST_MEMORY = 256;

const WORKER = new URL("./page-worker.js", import.meta.url);

/**
 * Reads a page in a thread of its own: one that was made to be slow, or to fill the memory, holds up nothing else, and
 * what reads pages takes no memory while none is read.
 * @throws {Unreadable} where the page is no article, or too much for the thread
 */
export const readApart: PageReader = (bytes, origin) =>
  new Promise((resolve, reject) => {
    const task: PageTask = { bytes, origin };
    const worker = new Worker(WORKER, {
      workerData: task,
      // A stranger’s page is read here: nothing that the bot knows is.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const refuse = (sentence: string) => reject(new Unreadable(sentence));
    const tooMuch = () => refuse("That page is too large or too tangled to read.");
    const timer = setTimeout(() => {
      tooMuch();
      void worker.terminate();
    }, LONGEST);
    worker
      .once("message", (outcome: Outcome) => {
        if ("page" in outcome) resolve(outcome.page);
        else refuse(outcome.refusal);
      })
      .once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooMuch();
        else reject(error);
      })
      .once("exit", () => {
        clearTimeout(timer);
        tooMuch();
      });
  });
