import { expect, test } from "vitest";
import { InvalidDataError } from "../../../src/domain/parsing.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { framework } from "../sample.ts";

const frame = { country: "ATA", by: "A Penguin", reviewed: [], corrections: [] };
const parse = (more: object) => parseReview({ ...frame, ...more }, framework, "ATA.json");
const issuesOf = (more: object) => {
  try {
    parse(more);
  } catch (error) {
    if (error instanceof InvalidDataError) return error.issues;
    throw error;
  }
  return [];
};
const correct = (more: object) => ({ corrections: [{ indicator: "1.1.1", why: "seen", ...more }] });

test("a review is what its file says", () => {
  const full = {
    ...frame,
    reviewed: "all",
    ...correct({ status: "exists", reason: "named", instruments: ["Act"] }),
  };
  expect(parse(full)).toEqual(full);
  expect(parse({ reviewed: ["2.4"] }).reviewed).toEqual(["2.4"]);
});

test.each<[string, object, string, string]>([
  [
    "looks at an indicator that there is none of",
    { reviewed: ["1.1.1", "9.9"] },
    "reviewed.1",
    'expected a code of itu-cyberwellness-2015, not "9.9"',
  ],
  [
    "corrects one that there is none of",
    correct({ indicator: "9.9", status: "exists" }),
    "corrections.0",
    'expected a code of itu-cyberwellness-2015, not "9.9"',
  ],
  [
    "corrects one twice",
    { corrections: [...correct({}).corrections, ...correct({}).corrections] },
    "corrections.1",
    "expected one correction of 1.1.1, not two",
  ],
])("a review that %s is refused at that place", (_what, more, path, expected) => {
  expect(issuesOf(more)).toEqual([{ path, expected }]);
});

test.each<[string, object, RegExp]>([
  [
    "a reason of another status",
    correct({ status: "exists", reason: "denied" }),
    /a reason that fits the status exists: \w+, /,
  ],
  ["no reason why", { corrections: [{ indicator: "1.1.1", status: "exists" }] }, /missing/],
  ["a word for what was reviewed", { reviewed: "some" }, /"all" or a list of indicator codes/],
  ["nobody", { by: "" }, /./],
])("a review with %s is refused", (_what, more, expected) => {
  expect(issuesOf(more)).toMatchObject([{ expected: expect.stringMatching(expected) }]);
});
