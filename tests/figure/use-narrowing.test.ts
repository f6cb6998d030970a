import { expect, test } from "vitest";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { withoutCondition } from "../../src/figure/narrowing/use-narrowing.ts";

test.each([
  [["has=1.1.1", "has=1.1.2", "has=1.3.1"], ["has=1.1.1", "has=1.3.1"], true],
  [["has=1.1.1", "has=1.1.2"], ["has=1.1.1"], false],
  [["has=1.1.2"], [], false],
])("a choice of any condition ends with fewer than two (%j)", (before, conditions, matchesAny) => {
  const selection = { ...NO_SELECTION, conditions: before, matchesAny: true };
  expect(withoutCondition(selection, "has=1.1.2")).toEqual({ conditions, matchesAny });
});
