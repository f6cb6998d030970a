import { expect, test } from "vitest";
import { ALL_CLASSES, isScore } from "../../src/domain/answers.ts";

test("three classes are scores", () => {
  expect(ALL_CLASSES.filter(isScore)).toEqual(["half", "low", "zero"]);
});
