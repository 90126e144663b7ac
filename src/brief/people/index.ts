export { createResolver } from "./resolver.js";
export { listSpeakers } from "./speakers.js";
export type { Entity, Gender, Resolution, Resolver } from "./types.js";
