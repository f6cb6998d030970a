import { expect, test } from "vitest";
import { parseCondition } from "../../../src/domain/query.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { describeWorld } from "../../../src/features/world/describe-world.ts";
import { invented } from "../../domain/world/later-sample.ts";
import { NO_FACTS } from "../../domain/world/sample.ts";
import { createSample, NO_LIMITS } from "./sample-table.ts";
import { describeCountries, sample } from "./world-page.tsx";

const editions = ["2014", "2017", "2024"].map((year) => ({
  ...{ id: year, slug: `gci-${year}`, short: year, years: year, max: 100, of: 9, indicators: [] },
  source: { title: `Index ${year}`, publisher: "ITU", date: year, licence: "Unknown." },
}));
const overall = { editions: [], scores: new Map(), rankOf: () => undefined };

const ALL = ["Index 2014", "Index 2017", "Index 2024"];

test.each<[Selection["part"], string, string | undefined, string[], string[]]>([
  ["list", "", undefined, ALL, []],
  ["list", "gci2024.overall=50..", undefined, ALL, ["Index 2024"]],
  ["matrix", "", "gci-2017", ALL, ["Index 2017"]],
  ["matrix", "", "gci2017.team", ALL, ["Index 2017"]],
  ["map", "gci2024.overall=50..", "gci-2017", ["Index 2024"], ["Index 2024"]],
  ["distribution", "", "gci-2017", [], []],
  ["countries", "gci2024.overall=50..", undefined, ["Index 2024"], ["Index 2024"]],
])(
  "%s with the condition “%s” in the order %s cites only scores that it shows or that the condition uses",
  async (part, text, fact, filed, drawn) => {
    const { table, countries: scope } = await createSample(sample, {
      facts: { ...NO_FACTS, editions, overall },
    });
    const { source, drawnSource } = describeWorld({
      ...{ table: { ...table, fact }, scope, index: describeCountries(sample.countries).index },
      selection: { ...NO_SELECTION, view: "world", part },
      conditions: [parseCondition(text) ?? []].flat(),
    });
    expect(source.match(/Index \d+/g) ?? []).toEqual(filed);
    expect(drawnSource.match(/Index \d+/g) ?? []).toEqual(drawn);
  },
);

test.each([
  [0, "with a strategy: 3 countries with a profile"],
  [1, "with a strategy: 3 countries with a profile (not known whether 1 other country matches)"],
])(
  "states how many countries match, and how many others might match (%i)",
  async (undecided, text) => {
    const countryFilters = [{ label: "Conditions", name: "with a strategy" }];
    const { table, countries: scope } = await createSample(sample, {
      limits: { ...NO_LIMITS, countryFilters, undecided },
    });
    const { countries, filters, scopeFilters } = describeWorld({
      ...{ table, scope, index: describeCountries(sample.countries).index },
      selection: {
        ...{ ...NO_SELECTION, view: "world" },
        filter: { ...NO_SELECTION.filter, text: "law" },
      },
      conditions: [],
    });
    expect(countries).toEqual([text]);
    expect(scopeFilters).toEqual(["Conditions: with a strategy"]);
    expect(filters).toEqual(["Conditions: with a strategy", "Text: “law”"]);
  },
);

const { scores, later, countries } = invented;
const PROFILES = "ITU, Cyberwellness Profiles of 2 countries, 2014–2015";

test.each<[Selection["part"], string, string | undefined, boolean, boolean]>([
  ["matrix", "", undefined, true, false],
  ["matrix", "", "population", true, true],
  ["matrix", "has=1.1.1", undefined, true, true],
  ["list", "", undefined, true, false],
  ["map", "", undefined, false, false],
  ["map", "gci2024.overall=50..", undefined, false, false],
  ["map", "has=1.1.1", undefined, true, true],
  ["distribution", "population=..5", undefined, true, true],
])(
  "%s of scores with the condition “%s” in the order %s cites the profiles only if it shows or uses their facts",
  async (part, text, fact, isFiled, isDrawn) => {
    const { table, countries: scope } = await createSample({ answers: scores, later, countries });
    const { source, drawnSource } = describeWorld({
      ...{ table: { ...table, fact }, scope, index: describeCountries(countries).index },
      selection: { ...NO_SELECTION, view: "world", part },
      conditions: [parseCondition(text) ?? []].flat(),
    });
    expect([source, drawnSource].map((one) => one.includes(PROFILES))).toEqual([isFiled, isDrawn]);
    expect(drawnSource).toContain("Invented");
  },
);
