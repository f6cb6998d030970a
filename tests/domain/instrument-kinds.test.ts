import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/domain/instrument-kinds.ts";
import { applyReview } from "../../src/domain/review/apply-review.ts";
import type { InstrumentKind } from "../../src/domain/status.ts";
import { readInstruments } from "../../src/reader/instruments/read-instruments.ts";
import { framework, sampleProfile } from "./sample.ts";

const answerOf = (code: string) =>
  framework.indicators.find((indicator) => indicator.code === code)?.answer;

const CASES: readonly (readonly [code: string, name: string, kind: InstrumentKind])[] = [
  // The measure determines the kind, regardless of the words in the name.
  ["1.1.1", "Council of Ice", "law"],
  ["1.2.1", "Snow Security Office", "team"],
  ["1.3.1", "Programme for the Ice Shelf", "strategy"],
  ["2.1", "Section 12", "law"],
  ["2.2", "Optional Protocol", "treaty"],
  // Treaties and strategies among the laws keep their kind.
  ["1.1.1", "Convention on Cold Crime", "treaty"],
  ["1.1.1", "Council of Penguins’ Convention on Cold Crime, ratified by Law 64", "treaty"],
  ["1.1.1", "Law Ratifying the Cold Crime Convention", "law"],
  ["1.1.2", "Order of the President “On signing the Convention”", "law"],
  ["1.1.2", "National Plan for Ice", "strategy"],
  ["1.1.2", "Government Decision No. 11 on the Ice Strategy", "law"],
  ["2.1", "Draft of the Ice Strategy", "strategy"],
  // A word in the name determines the kind.
  ["1.2.2", "ISO 27001 Decree", "law"],
  ["1.4.1", "decree on polar networks", "law"],
  ["1.2.3", "Snow Data Office", "agency"],
  ["1.3.2", "Ice Action Plan", "strategy"],
  ["1.3.3", "CERT-IC", "team"],
  ["1.3.3", "Ice Policy and Snow Division", "agency"],
  ["1.3.4", "CERT-IC Roadmap", "strategy"],
  ["1.4.2", "Ice Awareness Week", "programme"],
  ["1.4.4", "Snow Campaign", "programme"],
  ["1.5.1", "Agreement with Norway on sharing ice", "treaty"],
  ["1.5.4", "ICE-CERT", "team"],
  ["1.5.4", "Applied Learning for Emergency Response Teams", "programme"],
  ["2.3", "Council of Snow", "agency"],
  ["2.4", "Safer Ice Hotline “Penguin”", "programme"],
  // The word before a preposition determines the kind.
  ["1.3.3", "Ministry for Policy", "agency"],
  ["1.5.2", "Strategy of the Ministry", "strategy"],
  // If no word in the name determines the kind, the measure does.
  ["1.2.2", "ISO 27001", "programme"],
  ["1.3.2", "Digital Ice 2013", "strategy"],
  ["1.4.2", "Stay Smart On The Ice", "programme"],
  ["2.4", "Save the Penguins", "agency"],
];

test.each(CASES)("under %s, the kind of “%s” is %s", (code, name, kind) => {
  expect(kindOf(answerOf(code), name)).toBe(kind);
});

test.each(CASES)("under %s, the name “%s” in a review has the kind %s", (indicator, name, kind) => {
  const corrections = [{ indicator, instruments: [name], why: "it is named" }];
  const review = { country: "ATA", by: "A Penguin", reviewed: [], corrections };
  const { indicators } = applyReview(sampleProfile({ [indicator]: "exists" }), review, framework);
  expect(indicators[indicator]?.instruments).toEqual([{ name, kind }]);
});

describe("instrument kinds", () => {
  test("are the same in the reader", () => {
    const blocks = [{ kind: "item" as const, text: "Ice Awareness Campaign", links: [] }];
    const read = readInstruments("1.4.2", "exists", blocks, answerOf("1.4.2"));
    expect(read).toEqual([{ name: "Ice Awareness Campaign", kind: "programme" }]);
  });

  test("can be set by a review", () => {
    const named = { name: "Frost", kind: "team" as const };
    const corrections = [{ indicator: "1.4.2", instruments: [named], why: "it is a team" }];
    const review = { country: "ATA", by: "A Penguin", reviewed: [], corrections };
    const profile = applyReview(sampleProfile({ "1.4.2": "exists" }), review, framework);
    expect(profile.indicators["1.4.2"]?.instruments).toEqual([named]);
  });
});
