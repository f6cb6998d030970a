// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawMatrixPages } from "../../src/charts/MatrixPicture.tsx";
import { listMeasures } from "../../src/domain/compare/comparison.ts";
import { NO_FILTER } from "../../src/domain/filter.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { coverCountries } from "../../src/domain/world/world-countries.ts";
import type { PictureRoom, SnapshotContent } from "../../src/export/snapshot.ts";
import { gapsContent } from "../../src/features/compare/gaps-export.tsx";
import { matrixContent } from "../../src/features/compare/matrix-export.tsx";
import { scorecardContent } from "../../src/features/scorecard/scorecard-content.tsx";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { law, scopeOf } from "../domain/compare-sample.ts";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { inventWorld } from "../domain/world/sample.ts";

/** Minimum font size, in pixels. If a picture is scaled from 800 to 600 pixels in width, text still has 8 pixels. */
const LEAST = 11;
const ROOMS: Readonly<Record<string, PictureRoom>> = {
  seen: { width: 736, height: Number.POSITIVE_INFINITY },
  slide: { width: 428, height: 284 },
  square: { width: 736, height: 489 },
  a4: { width: 730, height: 812 },
};
const WORDS = ["Ciberseguridad", "gubernamental", "interestatal"];
const isPart = (word: string, whole: string) => whole.includes(word) && word !== whole;

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(cleanup);

type Views = Readonly<Record<string, SnapshotContent["draw"]>>;

async function viewsIn(language: Language): Promise<Views> {
  const i18n = createI18n(language, await loadMessages(language));
  const instruments = [law(`${WORDS.join(" ")} · ${WORDS.join(" ")}`)];
  const compare = (count: number) =>
    scopeOf(
      ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"].slice(0, count).map((code, at) => ({
        ...{ code, letters: at === 0 ? "eau" : "eee", name: "San Vicente y las Granadinas" },
        named: { "1.1.1": { instruments }, "1.1.2": { instruments } },
      })),
    );
  const matrix = (count: number, withNames: boolean) =>
    matrixContent(listMeasures(compare(count), NO_FILTER, false), withNames, i18n).draw;
  const rows = computeRows(
    framework,
    sampleProfile({ "1.1.1": finding("exists", { instruments }) }),
  );
  const view = { framework, rows, listed: rows, since: undefined, filter: NO_FILTER };
  return {
    scorecard: scorecardContent({ ...view, flagsOf: () => [], i18n }).draw,
    ...Object.fromEntries(
      [1, 2, 6].flatMap((count) => [
        [`comparison of ${count}`, matrix(count, false)],
        [`comparison of ${count} with names`, matrix(count, true)],
      ]),
    ),
    gaps: gapsContent(compare(6), i18n).draw,
    "matrix of 193": ({ width, height }) => {
      const names = Array.from({ length: 193 }, (_, at) => `${100 + at} the Grenadines`);
      const { countries, answers } = inventWorld(names.map((name) => ({ name })));
      const covered = coverCountries(countries, answers, answers.measures, undefined);
      return drawMatrixPages([{ title: undefined, countries: covered }], height, {
        ...{ width, highlighted: [], coverageTitle: "In place", colour: "var(--exists)" },
        measures: framework.indicators.map(({ pillar, title }) => ({
          ...{ pillar, title: i18n.local(title) },
        })),
        pillars: Object.fromEntries(
          framework.pillars.map(({ id, short }) => [id, i18n.local(short)]),
        ),
        coverageOf: () => "11 of 21",
        barOf: () => ({}),
      });
    },
  };
}

for (const language of LANGUAGES)
  for (const [size, room] of Object.entries(ROOMS))
    test(`draws legible text without breaking words: ${size}, ${language}`, async () => {
      for (const [name, draw] of Object.entries(await viewsIn(language)))
        for (const page of [draw(room)].flat()) {
          const { container, unmount } = render(page);
          for (const text of container.querySelectorAll("text")) {
            const font = text.closest("[font-size]")?.getAttribute("font-size");
            expect(Number(font), `${name}: ${text.textContent}`).toBeGreaterThanOrEqual(LEAST);
          }
          const words = container.querySelectorAll("text");
          const lines = [...container.querySelectorAll("tspan")].map((line) => line.textContent);
          const broken = lines
            .flatMap((line) => line.split(" "))
            .filter((word) => word.length > 5 && WORDS.some((one) => isPart(word, one)));
          expect(words.length, name).toBeGreaterThan(2);
          expect(broken, name).toEqual([]);
          // Only the long names of instruments may be truncated.
          const cut = lines.filter((line) => /…/.test(line) && !/ciber|guber|inter/i.test(line));
          expect(cut, name).toEqual([]);
          unmount();
        }
    });
