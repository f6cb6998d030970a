// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { buildDataset } from "../../../src/build/dataset.ts";
import { parseCountryIndex } from "../../../src/domain/country-index.ts";
import type { CountrySince } from "../../../src/domain/editions/country-file.ts";
import { createFigure } from "../../../src/features/scorecard/figures/since.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { answersFrom } from "../../domain/answers-sample.ts";
import { framework } from "../../domain/sample.ts";

const i18n = createI18n("en", await loadMessages("en"));
const { files, indexPath } = buildDataset("data");
const { later } = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, indexPath);
if (!later) throw new Error("expected later editions");
const { sources } = later;
const editions = later.editions.filter(({ years }) => ["2020", "2024"].includes(years));

/** The figure for a country with these measures absent and the same score on every later measure. */
function figureOf(absent: readonly string[], score: number) {
  const letters = framework.indicators.map(({ code }) => (absent.includes(code) ? "a" : "e"));
  const answers = answersFrom({ ATA: letters.join("") });
  const scores = { overall: 0, pillars: [], measures: Array.from({ length: 20 }, () => score) };
  const known = Object.fromEntries(editions.map(({ id }) => [id, scores]));
  const since: CountrySince = { sources, editions, since: { scores: known } };
  const figure = createFigure({
    ...{ answers, country: "ATA", name: "Testland", year: "2015", measures: answers.measures },
    ...{ areas: undefined, since, i18n, onFilter: () => {}, onOpen: () => {} },
  });
  if (!figure) throw new Error("no figure");
  return figure;
}

it("shows the latest score of each measure, and names earlier editions", () => {
  const { finding, detail, legend, draw } = figureOf(["1.2.2", "1.2.3", "2.3"], 1);
  expect(finding).toBe(
    "3 measures are reported absent; the one with a score in GCI 2024 scores above 0. One of the measures reported absent has a score only in GCI 2020.",
  );
  expect(detail).toBe("One of the measures reported absent has a score only in GCI 2020.");
  expect(legend.map(({ label }) => label)).toEqual([
    "Reported absent, 0.5 or more since",
    "GCI 2024: not asked",
    "A similar question, not the same one",
  ]);
  const { container } = render(draw({ width: 400, isPicture: true }));
  expect(
    [...container.querySelectorAll("[data-mark] > text:last-of-type")].map(
      (one) => one.textContent,
    ),
  ).toEqual(["GCI 2024: 1.00", "not asked", "GCI 2020: ≈\u00a01.00"]);
});

it("states that the only measure reported absent has a score only in an earlier edition", () => {
  const { finding, detail } = figureOf(["2.3"], 1);
  expect(finding).toBe(
    "One measure is reported absent; it has no score in GCI 2024. It has a score only in GCI 2020.",
  );
  expect(detail).toBe("It has a score only in GCI 2020.");
});

it("draws nothing if no measure is reported absent", () => {
  const { finding, detail, height, legend } = figureOf([], 1);
  expect({ finding, detail, height, legend }).toEqual({
    ...{ finding: "No measure is reported absent.", detail: "", height: 0, legend: [] },
  });
});
