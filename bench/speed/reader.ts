// A thread that reads articles, by Verbatim or by compromise, and answers each list of texts with the times, in ms.
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { time } from "./measure.js";

async function verbatim(): Promise<(text: string) => unknown> {
  const { readArticle } = await import("../../src/article/index.js");
  const { readBrief } = await import("../../src/brief/index.js");
  return (text) => readBrief(readArticle(text));
}

const read =
  z.enum(["verbatim", "compromise"]).parse(workerData) === "verbatim"
    ? await verbatim()
    : (await import("compromise")).default;

parentPort?.on("message", (message: unknown) => {
  const texts = z.array(z.string()).parse(message);
  parentPort?.postMessage(texts.map((text) => time(() => read(text))));
});
