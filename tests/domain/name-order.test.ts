import { expect, test } from "vitest";
import { createNameOrder } from "../../src/domain/name-order.ts";

test.each([
  ["en", ["Zimbabwe", "Åland", "Albania"], ["Åland", "Albania", "Zimbabwe"]],
  ["ru", ["Япония", "Австрия", "Ёлка"], ["Австрия", "Ёлка", "Япония"]],
  ["ar", ["بنن", "الأردن", "أنغولا", "أذربيجان"], ["أذربيجان", "الأردن", "أنغولا", "بنن"]],
] as const)("sorts names by the collation of the language (%s)", (language, names, ordered) => {
  expect(names.toSorted(createNameOrder(language))).toEqual(ordered);
});
