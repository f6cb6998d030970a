import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAnswers, statusAnswer } from "../../../src/domain/answers.ts";
import { laterScores } from "../../../src/domain/editions/country-file.ts";
import { outcomeAnswers, pairsOf, parseCrosswalk } from "../../../src/domain/editions/crosswalk.ts";
import { parseEdition } from "../../../src/domain/editions/edition.ts";
import { outcomeOf } from "../../../src/domain/editions/outcome.ts";
import { packScores, unpackScores } from "../../../src/domain/editions/packed-scores.ts";
import { parseProfile } from "../../../src/domain/profile.ts";
import { tally, tallyByMeasure } from "../../../src/domain/tally.ts";
import { COUNTED } from "../../data/counted.ts";
import { framework } from "../sample.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const edition = parseEdition(read("data/editions/gci-2024.json"), "gci-2024.json");
const crosswalk = parseCrosswalk(
  read("data/crosswalk.json"),
  framework,
  [edition],
  "crosswalk.json",
);
const { answers: scores } = unpackScores(packScores(edition), edition, "gci-2024");
const profiles = createAnswers(
  framework,
  new Map(
    COUNTED.map((country) => {
      const { indicators } = parseProfile(
        read(`data/countries/${country}.json`),
        framework,
        country,
      );
      const row = framework.indicators.flatMap(({ code }) => indicators[code] ?? []);
      return [country, row.map(({ status }) => statusAnswer(status))];
    }),
  ),
);

describe("computing outcomes", () => {
  it.each([
    ["absent", { class: "zero", score: 0 }, { class: "absent-zero", score: 0 }],
    ["absent", { class: "low", score: 0.3 }, { class: "absent-low", score: 0.3 }],
    ["absent", { class: "half", score: 1 }, { class: "absent-half", score: 1 }],
    ["absent", { class: "missing" }, { class: "missing" }],
    ["exists", { class: "zero", score: 0 }, { class: "reported", score: 0 }],
    ["partial", { class: "half", score: 1 }, { class: "reported", score: 1 }],
    ["unknown", { class: "zero", score: 0 }, { class: "unknown-then", score: 0 }],
    ["missing", { class: "zero", score: 0 }, { class: "missing", score: 0 }],
  ] as const)("turns the status %s and the later answer %j into %j", (then, since, expected) =>
    expect(outcomeOf(statusAnswer(then), since)).toEqual(expected),
  );

  it("counts only measures that were reported absent", () => {
    const table = outcomeAnswers(profiles, scores, crosswalk);
    const all = tally(table);
    expect(all.asked).toBe(
      all.counts["absent-zero"] + all.counts["absent-low"] + all.counts["absent-half"],
    );
    // Expected counts for the published data.
    expect({ asked: all.asked, still: all.no }).toEqual({ asked: 1137, still: 365 });
    const near = pairsOf(crosswalk, table.measures, edition.id).filter(({ isNear }) => isNear);
    const codes = near.map(({ then }) => then);
    expect(tally(table, table.countries, codes).asked).toBe(348);
  });

  it("counts an indicator with two counterparts as still 0 only if both score 0", () => {
    const table = outcomeAnswers(profiles, scores, crosswalk);
    const both = pairsOf(crosswalk, profiles.measures, edition.id).filter(
      ({ counterparts }) => counterparts.length > 1,
    );
    expect(both.map(({ then }) => then)).toEqual(["1.4.2", "1.5.1"]);
    for (const { then, counterparts } of both) {
      const still = table.countries.filter(
        (country) => table.cell(country, then).class === "absent-zero",
      );
      expect(still).toEqual(
        table.countries.filter(
          (country) =>
            profiles.cell(country, then).class === "absent" &&
            counterparts.every((measure) => scores.cell(country, measure).score === 0),
        ),
      );
    }
    // Comoros scores 0 on campaigns (CDS1), but above 0 on education (CDS3).
    expect(table.cell("COM", "1.4.2")).toMatchObject({ class: "absent-half", score: 0.5016 });
  });

  it("returns the same scores as `laterScores`", () => {
    const table = outcomeAnswers(profiles, scores, crosswalk);
    const asked = Object.fromEntries(
      pairsOf(crosswalk, profiles.measures, edition.id).map(({ then, counterparts, isNear }) => {
        const at = counterparts.map((one) =>
          edition.indicators.findIndex(({ code }) => code === one),
        );
        return [then, { at, isNear }];
      }),
    );
    const editions = [{ ...edition, asked }];
    for (const country of table.countries)
      for (const measure of table.measures) {
        const own = edition.scores[country];
        const since = { scores: own ? { [edition.id]: own } : {} };
        const [later] = laterScores({ editions, since }, measure);
        expect(later?.score).toBe(table.cell(country, measure).score);
      }
  });

  it("omits measures that were not asked again, and countries without a profile or a score", () => {
    const table = outcomeAnswers(profiles, scores, crosswalk);
    expect(pairsOf(crosswalk, ["1.2.3"], edition.id)).toEqual([]);
    expect(table.measures).not.toContain("1.2.3");
    expect(table.has("HKG")).toBe(false);
    expect(table.has("TON")).toBe(false);
    const [counterpart] = pairsOf(crosswalk, ["1.2.1"], edition.id);
    expect(tallyByMeasure(table).get("1.2.1")?.no).toBe(
      profiles.countries.filter(
        (country) =>
          scores.has(country) &&
          profiles.cell(country, "1.2.1").class === "absent" &&
          scores.cell(country, counterpart?.later ?? "").score === 0,
      ).length,
    );
  });
});
