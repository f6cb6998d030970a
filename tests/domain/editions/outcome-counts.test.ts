import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAnswers, statusAnswer } from "../../../src/domain/answers.ts";
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

describe("outcomes", () => {
  it.each([
    ["absent", { class: "zero", score: 0 }, { class: "absent-zero", score: 0 }],
    ["absent", { class: "low", score: 0.3 }, { class: "absent-low", score: 0.3 }],
    ["absent", { class: "half", score: 1 }, { class: "absent-half", score: 1 }],
    ["absent", { class: "missing" }, { class: "missing" }],
    ["exists", { class: "zero", score: 0 }, { class: "reported", score: 0 }],
    ["partial", { class: "half", score: 1 }, { class: "reported", score: 1 }],
    ["unknown", { class: "zero", score: 0 }, { class: "unknown-then", score: 0 }],
    ["missing", { class: "zero", score: 0 }, { class: "missing", score: 0 }],
  ] as const)("%s, then %j", (then, since, expected) =>
    expect(outcomeOf(statusAnswer(then), since)).toEqual(expected),
  );

  it("counts only measures that were reported absent", () => {
    const table = outcomeAnswers(profiles, scores, crosswalk);
    const all = tally(table);
    expect(all.asked).toBe(
      all.counts["absent-zero"] + all.counts["absent-low"] + all.counts["absent-half"],
    );
    // The counts in the published data.
    expect({ asked: all.asked, still: all.no }).toEqual({ asked: 1137, still: 373 });
    const near = pairsOf(crosswalk, table.measures, edition.id).filter(({ isNear }) => isNear);
    const codes = near.map(({ then }) => then);
    expect(tally(table, table.countries, codes).asked).toBe(348);
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
