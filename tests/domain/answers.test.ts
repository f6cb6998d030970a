import { expect, test } from "vitest";
import { ALL_CLASSES, isScore } from "../../src/domain/answers.ts";

test("only half, low and zero are classes of scores", () => {
  expect(ALL_CLASSES.filter(isScore)).toEqual(["half", "low", "zero"]);
});
