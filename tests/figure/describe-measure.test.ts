import { expect, it } from "vitest";
import type { AnswerClass } from "../../src/domain/answers.ts";
import { tallyAnswers } from "../../src/domain/tally.ts";
import { measureFinding } from "../../src/figure/describe-measure.ts";
import { wordsOf } from "./sample.ts";

const i18n = await wordsOf();

it.each<[AnswerClass[], string | undefined, string]>([
  [
    ["exists", "absent"],
    undefined,
    "1 of 2 countries reports this measure in place; 1 reports that it does not exist",
  ],
  [["missing"], undefined, "No country was asked about this measure; 1 has no section on it"],
  [
    ["missing"],
    "Africa",
    "Africa: no country was asked about this measure; 1 has no section on it",
  ],
])("states the answers %j (group: %s)", (classes, of, finding) => {
  const tally = tallyAnswers(classes.map((kind) => ({ class: kind })));
  expect(measureFinding(i18n, tally, of)).toBe(finding);
});

it.each([
  ["en", "0 of 1 country reports "],
  ["es", "0 de 1 país declara "],
] as const)("the verb is singular for one country (%s)", async (language, start) => {
  const finding = measureFinding(await wordsOf(language), tallyAnswers([{ class: "absent" }]));
  expect(finding.slice(0, start.length)).toBe(start);
});
