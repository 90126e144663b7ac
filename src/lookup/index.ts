export { sayAbout } from "./about.js";
export { cueWithTime, hasWords } from "./cue.js";
export { fold } from "./fold.js";
export { type Found, findSpeakers, nearestSpeakers } from "./names.js";
export { listVoices, speakerKey, type Utterance, type Voice } from "./voices.js";
