import { expect, it } from "vitest";
import { recognisable } from "../../src/library/address.js";

it.each([
  ["https://News.example/a/?utm_source=x&fbclid=y#top", "http://news.example/a"],
  ["https://news.example:443/a?id=1&gclid=z", "https://news.example/a?id=1"],
])("takes %s and %s for one page", (one, other) => {
  expect(recognisable(one)).toBe(recognisable(other));
});

it.each([
  ["https://news.example/a?id=1", "https://news.example/a?id=2"],
  ["https://news.example/a", "https://news.example/A"],
  ["https://news.example/a", "https://blog.example/a"],
])("takes %s and %s for two", (one, other) => {
  expect(recognisable(one)).not.toBe(recognisable(other));
});
