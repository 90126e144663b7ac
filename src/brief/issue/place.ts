import { PLACES } from "../../../data/lexicon/places.js";

/** "South Norland" is a place like Norland. */
export const isPlace = (name: string): boolean => {
  const place = name.replace(/^(?:North|South|East|West)(?:ern)? /, "");
  return PLACES.has(name) || PLACES.has(place);
};
