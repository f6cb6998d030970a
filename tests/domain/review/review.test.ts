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

test("parses a valid review", () => {
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
    "lists an unknown indicator",
    { reviewed: ["1.1.1", "9.9"] },
    "reviewed.1",
    'expected a code of itu-cyberwellness-2015, not "9.9"',
  ],
  [
    "corrects an unknown indicator",
    correct({ indicator: "9.9", status: "exists" }),
    "corrections.0",
    'expected a code of itu-cyberwellness-2015, not "9.9"',
  ],
  [
    "flags an unknown indicator",
    {
      flags: [
        { code: "date-before-figures", why: "seen" },
        { code: "other-indicator", indicator: "9.9", why: "seen" },
      ],
    },
    "flags.1",
    'expected a code of itu-cyberwellness-2015, not "9.9"',
  ],
  [
    "corrects an indicator twice",
    { corrections: [...correct({}).corrections, ...correct({}).corrections] },
    "corrections.1",
    "expected one correction of 1.1.1, not two",
  ],
])("rejects a review that %s and names the path", (_what, more, path, expected) => {
  expect(issuesOf(more)).toEqual([{ path, expected }]);
});

test.each<[string, object, RegExp]>([
  [
    "a reason for another status",
    correct({ status: "exists", reason: "denied" }),
    /a reason that fits the status exists: \w+, /,
  ],
  ["no explanation", { corrections: [{ indicator: "1.1.1", status: "exists" }] }, /missing/],
  ["an invalid list of reviewed codes", { reviewed: "some" }, /"all" or a list of indicator codes/],
  ["an empty name of the reviewer", { by: "" }, /./],
])("rejects a review with %s", (_what, more, expected) => {
  expect(issuesOf(more)).toMatchObject([{ expected: expect.stringMatching(expected) }]);
});
