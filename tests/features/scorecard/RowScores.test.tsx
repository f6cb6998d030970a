// @vitest-environment jsdom
import { expect, it } from "vitest";
import type { LaterScore } from "../../../src/domain/editions/country-file.ts";
import type { LaterEdition } from "../../../src/domain/editions/later.ts";
import { RowScores } from "../../../src/features/scorecard/IndicatorRow.tsx";
import { renderPart } from "../charts/page.tsx";

const editionOf = (years: string): LaterEdition => ({
  id: `itu-gci-${years}`,
  slug: `gci-${years}`,
  short: `GCI ${years}`,
  years,
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
  source: {
    title: "Invented",
    publisher: "Nobody",
    date: years,
    licence: "none",
  },
  asked: {},
});
const scored = (years: string, score: number | undefined, isNear = false): LaterScore => ({
  edition: editionOf(years),
  asked: { isNear },
  score,
});
const notAsked = (years: string): LaterScore => ({
  edition: editionOf(years),
  asked: undefined,
  score: undefined,
});
const wordsOf = async (scores: readonly LaterScore[], language: "en" | "es" = "en") => {
  document.body.replaceChildren();
  await renderPart(<RowScores scores={scores} />, language);
  return document.body.textContent;
};

it.each([
  [
    "two scores, each with its edition",
    [scored("2020", 0.42), scored("2024", 0.8)],
    "GCI 2020 0.42GCI 2024 0.80",
  ],
  ["a score of 0 as a score", [scored("2020", 0), scored("2024", 1)], "GCI 2020 0.00GCI 2024 1.00"],
  [
    "“no score” if the edition lacks the country",
    [scored("2020", undefined), scored("2024", 1)],
    "GCI 2020 no scoreGCI 2024 1.00",
  ],
  [
    "one reason if it is the same for both editions",
    [notAsked("2020"), notAsked("2024")],
    "GCI 2020 and GCI 2024 not asked",
  ],
  [
    "a score just below 0.5 without rounding it up",
    [scored("2020", 0.5), scored("2024", 0.4953)],
    "GCI 2020 0.50GCI 2024 0.495",
  ],
])("shows %s", async (_what, scores, words) => {
  expect(await wordsOf(scores)).toBe(words);
});

it("marks a similar question", async () => {
  const words = await wordsOf([scored("2020", 0.7, true), notAsked("2024")], "es");
  expect(words).toBe(
    "GCI 2020 ≈\u20090,70 (Una pregunta parecida, no la misma)GCI 2024 no incluida",
  );
  expect(document.querySelector(".is-near")).not.toBeNull();
});
