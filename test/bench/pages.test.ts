import { expect, it } from "vitest";
import { agreement, meansOf } from "../../bench/pages/score.js";

it("compares texts by their runs of four words, each as often as it occurs", () => {
  expect(agreement("a b c d e", "a b c d e")).toEqual({ precision: 1, recall: 1 });
  expect(agreement("a b c d e", "a b c d x y")).toEqual({ precision: 1 / 3, recall: 1 / 2 });
  expect(agreement("a b c d", "a b c d a b c d")).toEqual({ precision: 1 / 5, recall: 1 });
  expect(agreement("a b c d", "")).toEqual({ precision: null, recall: 0 });
});

it("takes the F1 of the means; what was not found counts in the recall alone", () => {
  const pages = [
    { precision: 1, recall: 1 },
    { precision: null, recall: 0 },
  ];
  expect(meansOf(pages)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});
