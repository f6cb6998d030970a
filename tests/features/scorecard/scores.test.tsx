// @vitest-environment jsdom
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { layOutColumns, StatusCells } from "../../../src/charts/StatusCells.tsx";
import { createAnswers, scoreAnswer } from "../../../src/domain/answers.ts";
import { classesPresent, tally, tallyByMeasure } from "../../../src/domain/tally.ts";
import type { ChartsView } from "../../../src/features/scorecard/charts-view.tsx";
import { createFigure as createCoverage } from "../../../src/features/scorecard/figures/coverage.tsx";
import { createFigure as createMeasures } from "../../../src/features/scorecard/figures/measures.tsx";
import { createFigure as createPeers } from "../../../src/features/scorecard/figures/peers.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { formatSelection, parseSelection } from "../../../src/url/codec.ts";

const measure = (code: string, pillar: string) => ({
  code,
  pillar,
  title: `Measure ${code}`,
  question: "?",
  subject: "subject",
});
/** An invented edition with scores from 0 to 4 on three measures in two pillars. */
const framework = {
  id: "invented-scores",
  publisherShort: "Nobody",
  title: "Invented scores",
  years: "2030",
  cells: "score" as const,
  scale: { max: 4, threshold: 2 },
  pillars: [
    { id: "one", title: "Pillar one", short: "One" },
    { id: "two", title: "Pillar two", short: "Two" },
  ],
  indicators: [measure("1.1", "one"), measure("1.2", "one"), measure("2.1", "two")],
};
const SCORES: Record<string, readonly (number | undefined)[]> = {
  AAA: [4, 1, 0],
  BBB: [2, 2, undefined],
  CCC: [0, 3.5, 4],
  DDD: [1, 0, 3],
  EEE: [2, 4, 2],
};
const answers = createAnswers(
  framework,
  new Map(
    Object.entries(SCORES).map(([code, scores]) => [
      code,
      scores.map((score) => scoreAnswer(score, framework)),
    ]),
  ),
);
const viewOf = async (country = "AAA"): Promise<ChartsView> => ({
  answers,
  country,
  name: "Testland",
  year: "2024",
  measures: answers.measures,
  areas: undefined,
  since: undefined,
  i18n: createI18n("en", await loadMessages("en")),
  onFilter: () => {},
  onOpen: () => {},
});
const marksOf = (drawing: ReactElement) =>
  [...render(drawing).container.querySelectorAll("[data-mark]")].map((mark) =>
    mark.getAttribute("data-mark"),
  );
const SCREEN = { width: 600, isPicture: false };

describe("a framework of scores", () => {
  it("counts scores against the threshold, and missing scores as not asked", () => {
    expect(tally(answers, ["AAA"])).toMatchObject({ inPlace: 1, part: 1, no: 1, asked: 3 });
    expect(tally(answers, ["BBB"])).toMatchObject({ inPlace: 2, asked: 2, unasked: 1 });
    expect(tallyByMeasure(answers).get("2.1")).toMatchObject({ inPlace: 3, no: 1, asked: 4 });
    expect(classesPresent(tally(answers))).toEqual(["missing", "half", "low", "zero"]);
  });

  it("draws one path for each class of score", () => {
    const sizes = { cell: 20, row: 20, gap: 4 };
    const matrix = (
      <svg aria-hidden="true">
        <StatusCells
          rows={answers.countries.map((country, row) => ({
            y: row * sizes.row,
            answers: answers.row(country),
          }))}
          columns={layOutColumns(framework.indicators, sizes)}
          sizes={sizes}
          patterns="p"
          highlighted={["zero"]}
        />
      </svg>
    );
    const { container } = render(matrix);
    const path = (kind: string) => container.querySelector(`[data-mark=${kind}]`);
    expect(path("zero")?.getAttribute("d")?.match(/M/g)).toHaveLength(3);
    expect(path("half")?.getAttribute("d")?.match(/M/g)).toHaveLength(9);
    expect(path("half")).toHaveAttribute("opacity");
    expect(path("zero")).not.toHaveAttribute("opacity");
    expect(path("exists")).toBeNull();
  });

  it("is drawn and described in the figures of the scorecard", async () => {
    const view = await viewOf();
    expect(marksOf(createMeasures(view).draw(SCREEN))).toEqual(
      expect.arrayContaining(["half", "low", "zero"]),
    );
    expect(marksOf(createPeers(view).draw(SCREEN))).toEqual(
      expect.arrayContaining(["1.1", "1.2", "2.1"]),
    );
    expect(createMeasures(view).finding).toBe(
      "In place: 1 of 3 (1 below 2, 1 at 0). Most complete in One (50%), least in Two (0%).",
    );
    expect(createCoverage(view).finding).toBe(
      "Testland is below the median of all 5 countries in Two. Level with it in One.",
    );
    expect(createPeers(view).finding).toMatch(
      /^In place in most of the 5 countries, but not here: Measure 2\.1\. /,
    );
  });

  it("draws no coverage if nothing was asked", async () => {
    const { finding, height } = createCoverage({ ...(await viewOf("BBB")), measures: ["2.1"] });
    expect(finding).toMatch(/^Nothing was asked /);
    expect(height).toBe(0);
  });

  it("has classes that can be parsed from the address and formatted in it", () => {
    const { selection, dropped } = parseSelection("?status=zero,low&pillar=two", {
      codes: [],
      pillars: ["one", "two"],
      editions: [],
      scored: [],
    });
    expect(dropped).toEqual([]);
    expect(selection.filter).toMatchObject({ statuses: ["low", "zero"], pillars: ["two"] });
    expect(formatSelection(selection)).toContain("status=low,zero");
  });
});
