// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { parseCondition } from "../../../src/domain/query.ts";
import { NO_SELECTION, type Selection } from "../../../src/domain/selection.ts";
import { countByMeasure } from "../../../src/domain/world/world-countries.ts";
import { useWorld } from "../../../src/features/world/use-world.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../../../src/i18n/i18n.tsx";
import { invented } from "../../domain/world/later-sample.ts";
import { describeCountries, NO_QUESTION, sample } from "./world-page.tsx";

/** The result of `useWorld` for the sample or for the invented outcomes. */
async function worldOf(change: Partial<Selection>, language: "en" | "es" = "en") {
  // The alpha-2 codes of invented countries are their names.
  const countryName = (alpha2: string) => alpha2;
  const i18n = { ...createI18n(language, await loadMessages(language)), countryName };
  const isOutcome = change.edition !== undefined;
  const edition = isOutcome ? { answers: invented.outcome, later: invented.later } : sample;
  const { index, areas } = describeCountries(isOutcome ? invented.countries : sample.countries);
  const inputs = {
    ...{ index, edition, chosen: undefined },
    question: {
      ...{ ...NO_QUESTION, index, areas },
      conditions: (change.conditions ?? []).flatMap((text) => parseCondition(text) ?? []),
    },
    areas: { data: areas, error: null, refetch: vi.fn() },
    selection: { ...NO_SELECTION, view: "world" as const, ...change },
  };
  const { result } = renderHook(() => useWorld(inputs), {
    wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  });
  return result.current;
}

test.each<[Selection["part"], string | undefined]>([
  ["countries", "region"],
  ["countries", undefined],
  ["matrix", "-coverage"],
])("the link of an export of %s has the order %s", async (part, order) => {
  const { snapshot, isByRegion } = await worldOf({ part, order });
  expect(new URL(snapshot?.link ?? "").searchParams.get("order") ?? undefined).toBe(order);
  expect(isByRegion).toBe(order === "region");
});

test.each<[Selection["part"], string[]]>([
  ["matrix", ["Text: “at”"]],
  ["countries", []],
])(
  "an export of the part “%s” states the search text only if it applies",
  async (part, filters) => {
    const { snapshot } = await worldOf({ part, filter: { ...NO_SELECTION.filter, text: "at" } });
    expect(snapshot?.filters).toEqual(filters);
    expect(snapshot?.link.includes("q=at")).toBe(filters.length > 0);
  },
);

test.each([
  [false, ["has=1.1.1", "has=1.1.2"]],
  [true, ["has=1.1.1", "has=1.1.2", "any"]],
])("file names state whether one condition is enough (%s)", async (matchesAny, parts) => {
  const conditions = ["has=1.1.1", "has=1.1.2"];
  const { snapshot } = await worldOf({ conditions, matchesAny });
  expect(snapshot?.filterParts.filter(Boolean)).toEqual(parts);
});

test("exports state how many other countries might match", async () => {
  const { snapshot } = await worldOf({ conditions: ["has=1.1.2"] });
  expect(snapshot?.countries).toEqual([
    expect.stringMatching(
      /: 1 country with a profile \(not known whether 1 other country matches\)$/,
    ),
  ]);
});

test.each([
  ["en", {}, "At least half of the 3 countries have 1 or more of 21 measures in place"],
  [
    "en",
    { places: ["itu-africa"] },
    "Africa (ITU region): the one country has 1 of 21 measures in place",
  ],
  [
    "es",
    { places: ["itu-africa"] },
    "África (región de la UIT): el único país tiene 1 de 21 medidas vigentes",
  ],
  [
    "en",
    { filter: { ...NO_SELECTION.filter, pillars: ["legal"] } },
    "Legal measures: at least half of the 3 countries have 1 or more of 2 measures in place",
  ],
  [
    "en",
    { places: ["itu-europe"], filter: { ...NO_SELECTION.filter, pillars: ["legal"] } },
    "Europe (ITU region), Legal measures: the one country has both measures in place",
  ],
  [
    "en",
    { filter: { ...NO_SELECTION.filter, pillars: ["technical"] } },
    "Technical measures: none of the 3 countries reports any of the 3 measures in place",
  ],
  [
    "en",
    { edition: "since" },
    "1 of 2 countries has at least one measure reported absent in 2014–2015 that still scores 0 in Invented 2024",
  ],
] as const)(
  "%s: the finding states the scope of its counts (%j)",
  async (language, change, claim) => {
    const { table, countries } = await worldOf(change, language);
    expect(table.reach(countries.scope).finding).toBe(`${claim}.`);
  },
);

test("the finding on outcomes counts the answers compared with similar questions, and names countries without a score", async () => {
  const { table, countries, byMeasure } = await worldOf({ edition: "since" });
  expect(table.finding(countries.scope, byMeasure)).toMatch(
    /2 of the 4 answers of “not in place” are compared with a similar question, not the same one \(≈\)\. DDD has a profile but no score in Invented 2024, and is not counted\.$/,
  );
  expect(table.measures.map(table.titleOf)).toEqual([
    "Criminal legislation",
    "≈ Regulation and compliance",
  ]);
});

test("without countries, the finding on outcomes only names the countries without a score", async () => {
  const { table } = await worldOf({ edition: "since" });
  const none = countByMeasure(table.answers, [], table.measures);
  expect(table.finding([], none)).toBe(
    "DDD has a profile but no score in Invented 2024, and is not counted.",
  );
});
