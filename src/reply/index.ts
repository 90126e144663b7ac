export { Act, decodeAct, encodeAct } from "./act.js";
export { CUSTOM_ID_LENGTH, decodeCustomId, encodeCustomId, type Press } from "./custom-id.js";
export { cutSpan } from "./cut.js";
export { fitReply, MESSAGE_WEIGHT, weightOfBlock } from "./fit.js";
export { pages } from "./pages.js";
export * from "./types.js";
export { ABOUT_LENGTH, ARTICLE_ID, View } from "./view.js";
export * from "./write.js";
