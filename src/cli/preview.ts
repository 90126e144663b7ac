import type { Config } from "../config.js";

export async function preview(_config: Config): Promise<void> {}
