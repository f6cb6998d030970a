import { describe, expect, test } from "vitest";
import { applyReview } from "../../src/domain/review/apply-review.ts";
import { parseReview, type Review } from "../../src/domain/review/review.ts";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { compareAnswers, listNewNames } from "./gold/compare-answers.ts";
import { explainNames } from "./gold/explain.ts";
import { nameAsFact } from "./gold/name-as-fact.ts";

const answer = (status: "exists" | "partial" | "absent" | "unknown", names: string[] = []) => ({
  status,
  names,
  also: [],
});
const answers = (indicators: Record<string, object>) => ({
  lastUpdated: "",
  populationSource: "",
  internetUsersSource: "",
  indicators: Object.fromEntries(
    framework.indicators.map(({ code }) => [code, { ...answer("absent"), ...indicators[code] }]),
  ),
});
const compare = (
  read: Parameters<typeof sampleProfile>[0],
  judged: Record<string, object>,
  last?: Review,
  shipped?: Parameters<typeof sampleProfile>[0],
) => compareAnswers(sampleProfile(read), answers(judged), last, shipped && sampleProfile(shipped));

const named = (...names: string[]) =>
  finding("exists", { instruments: names.map((name) => ({ name, kind: "programme" })) });

describe("compareAnswers", () => {
  test("marks all sections as reviewed if the reading and the answers agree", () => {
    expect(compare({}, {})).toEqual({
      country: "ATA",
      by: "Cyberwellness Atlas",
      reviewed: "all",
      corrections: [],
    });
  });

  test("corrects a status with a matching reason and a rule", () => {
    const { corrections } = compare(
      { "1.3.2": "absent", "1.4.1": "partial", "2.4": "absent" },
      { "1.3.2": answer("partial"), "1.4.1": answer("absent"), "2.4": answer("exists") },
    );
    expect(corrections).toEqual([
      {
        indicator: "1.3.2",
        status: "partial",
        reason: "in-progress",
        why: "codebook 1, 17: a step towards the same measure (read: absent)",
      },
      {
        indicator: "1.4.1",
        status: "absent",
        reason: "related-only",
        why: expect.stringMatching(/^codebook 1/),
      },
      {
        indicator: "2.4",
        status: "exists",
        reason: "affirmed",
        why: expect.stringMatching(/^codebook 12/),
      },
    ]);
  });

  test("combines the other statuses of the reader and the answers, unless the reader's status is wrong", () => {
    const { corrections } = compare(
      { "1.2.1": finding("exists", { also: ["partial"] }), "1.2.2": "unknown" },
      {
        "1.2.1": { ...answer("exists"), also: ["unknown"] },
        "1.2.2": { ...answer("absent"), also: ["partial"] },
      },
    );
    expect(corrections.map(({ also }) => also)).toEqual([["partial", "unknown"], ["partial"]]);
  });

  test("takes names from the answers and keeps their details from the reading", () => {
    const read = finding("exists", {
      instruments: [
        { name: "Ice Act", kind: "law", url: "https://ice.example/act" },
        { name: "Snow Act of long ago", kind: "law" },
      ],
    });
    const review = compare(
      { "1.1.1": read },
      { "1.1.1": answer("exists", ["The Ice Act", "Snow Act", "Sleet Act (draft)"]) },
    );
    expect(
      applyReview(sampleProfile({ "1.1.1": read }), review, framework).indicators["1.1.1"]
        ?.instruments,
    ).toEqual([
      { name: "Ice Act", kind: "law", url: "https://ice.example/act" },
      { name: "Snow Act", kind: "law" },
      { name: "Sleet Act", kind: "law", draft: true },
    ]);
  });

  test("keeps manual corrections and flags", () => {
    const byHand = { indicator: "1.1.1", instruments: ["Ice Act"], why: "it is named", keep: true };
    const last = parseReview(
      {
        country: "ATA",
        by: "A Penguin",
        reviewed: "all",
        corrections: [byHand, { indicator: "1.2.1", status: "exists", why: "an old difference" }],
        flags: [{ code: "population-off-by-ten", why: "nobody lives there" }],
      },
      framework,
      "ATA.json",
    );
    const review = compare({}, { "1.1.1": answer("exists") }, last);
    expect(review.corrections).toEqual([byHand]);
    expect(review.flags).toEqual(last.flags);
    expect(review.by).toBe("A Penguin");
  });

  describe("without names in the answers", () => {
    const judged = { "1.4.2": answer("exists") };
    const review = (instruments: string[]) => ({
      country: "ATA",
      by: "A Penguin",
      reviewed: "all" as const,
      corrections: [{ indicator: "1.4.2", instruments, why: "the teacher is no school" }],
    });

    test("keeps the names and explanation of the last review", () => {
      const last = review(["Ice School"]);
      expect(compare({ "1.4.2": named("Teacher") }, judged, last).corrections).toEqual(
        last.corrections,
      );
      expect(compare({ "1.4.2": named("Ice School") }, judged, last).corrections).toEqual([]);
    });

    test("keeps the names of a reviewed section and reports a different reading", () => {
      const shipped = { "1.4.2": { ...named("Ice School"), reviewed: true } };
      const compared = compare({ "1.4.2": named("Teacher") }, judged, undefined, shipped);
      expect(compared.corrections).toEqual([
        {
          indicator: "1.4.2",
          instruments: [{ name: "Ice School", kind: "programme" }],
          why: "codebook 21: not read: “Ice School”; no answer: “Teacher”",
        },
      ]);
      expect(listNewNames(compared, undefined)).toEqual([
        expect.stringContaining("ATA 1.4.2 now has a different reading"),
      ]);
      expect(listNewNames(compared, review([]))).toEqual([]);
    });

    test("takes names from the reading if the section is not reviewed", () => {
      const shipped = { "1.4.2": named("Ice School") };
      expect(
        compare({ "1.4.2": named("Teacher") }, judged, undefined, shipped).corrections,
      ).toEqual([]);
    });
  });

  test("creates a review that is idempotent", () => {
    const review = compare({ "1.2.1": "unknown" }, { "1.2.1": answer("exists", ["ICECERT"]) });
    const once = applyReview(sampleProfile({ "1.2.1": "unknown" }), review, framework);
    expect(applyReview(once, review, framework)).toEqual(once);
  });
});

test.each([
  ["The Ice Act", "Ice Act", false],
  ["Articles 3 and 4* of the Ice  Code (*)", "Articles 3 and 4 of the Ice Code", false],
  ["Article 3 of the Ice Code – does not mention penguins", "Article 3 of the Ice Code", false],
  ["Article 3 of the Ice Code which creates a fine", "Article 3 of the Ice Code", false],
  ["Ice Code (which deals with floes, bergs etc.)", "Ice Code", false],
  ["Ice Directive, to be transposed by May", "Ice Directive", false],
  ["Ice Bill (awaiting passage)", "Ice Bill", true],
  ["Ice Act, amended by the Bill number 75", "Ice Act, amended by the Bill number 75", false],
  ["Act that Provides Safe Ice", "Act that Provides Safe Ice", false],
])("reads the name in %j as %j", (text, name, draft) => {
  expect(nameAsFact(text)).toEqual({ name, draft });
});

test.each([
  [["Ice Act"], ["Ice Act", "Snow Act", "Sleet Act"], "not read: “Snow Act” and 1 more"],
  [["Ice Act", "Ministry of Ice"], ["Ice Act"], "no answer: “Ministry of Ice”"],
  [["the new Ice Act of 2012"], ["Ice Act of 2012"], "cut otherwise: “Ice Act of 2012”"],
  [["Snow Act", "Ice Act"], ["Ice Act", "Snow Act"], "the same names, in the document's order"],
])("explains the difference between %j and %j", (read, right, difference) => {
  expect(
    explainNames(
      read.map((name) => ({ name })),
      right,
    ),
  ).toContain(difference);
});
