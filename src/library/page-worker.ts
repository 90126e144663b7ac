// Reads one page in a thread of its own: see read-apart.ts.
import { parentPort, workerData } from "node:worker_threads";
import { LibraryError } from "./errors.js";
import { readPage } from "./page/index.js";
import type { Outcome, PageTask } from "./read-apart.js";

const { bytes, origin } = workerData as PageTask;

const outcome: Outcome = await readPage(bytes, origin).then(
  ({ article, facts }) => ({ page: { article, facts } }),
  (error: unknown) => {
    if (error instanceof LibraryError) return { refusal: error.message };
    throw error;
  },
);
parentPort?.postMessage(outcome);
