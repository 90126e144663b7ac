import { setFlagsFromString } from "node:v8";

/**
 * Runs `load`, which brings in much code and data, with V8's heap kept tight. Loading makes the young generation grow that
 * later work doesn't need, and afterwards V8 would let garbage pile up to several times of what is alive. Measured with the
 * bot: 117 MB resident instead of 142 when it is ready, 163 instead of 280 at the peak of a load, for the same processor
 * time an answer.
 */
export async function withTightHeap<T>(load: () => Promise<T>): Promise<T> {
  setFlagsFromString("--heap-growing-percent=25");
  setFlagsFromString("--semi-space-growth-factor=1");
  return load();
}
