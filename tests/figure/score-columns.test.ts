import { expect, test } from "vitest";
import type { LaterScore } from "../../src/domain/editions/country-file.ts";
import type { LaterEdition } from "../../src/domain/editions/later.ts";
import { createTable } from "../../src/figure/figure.tsx";
import { scoreColumns } from "../../src/figure/score-columns.ts";
import { sourceOf, wordsOf } from "./sample.ts";

const i18n = await wordsOf();
const edition: LaterEdition = {
  ...{ id: "itu-gci-2020", slug: "gci-2020", short: "GCI 2020", years: "2020" },
  ...{ source: sourceOf(), asked: {} },
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
};
const laterOf = (score?: number, asked?: LaterScore["asked"]) => [{ edition, score, asked }];

test.each<[string, readonly LaterScore[], unknown[], string]>([
  [
    "a score is a number in files",
    laterOf(0.5, { isNear: false }),
    [0.5, "the same question", "same"],
    "0.50",
  ],
  [
    "a score of 0 is shown as 0.00, not as missing",
    laterOf(0, { isNear: true }),
    [0, "a similar question (≈)", "near"],
    "≈\u00a00.00",
  ],
  [
    "a measure that the edition does not ask about is marked as not asked",
    laterOf(),
    ["not asked", "not asked", "not-asked"],
    "not asked",
  ],
  ["a country without later scores has an empty cell", [], ["", "not asked", "not-asked"], ""],
])("%s", (_, scores, filed, shown) => {
  const table = createTable(
    [scores],
    () => "row",
    scoreColumns([edition], (row) => row, i18n),
  );
  expect(table.toFile()).toEqual({
    columns: [
      { id: "gci_2020", label: "GCI 2020" },
      { id: "gci_2020_question", label: expect.stringContaining("GCI 2020") },
      { id: "gci_2020_question_code", label: "gci_2020_question_code" },
    ],
    rows: [filed],
  });
  const { columns, rows } = table.toScreen();
  expect(columns).toEqual([{ id: "gci_2020", label: "GCI 2020", isNumeric: true }]);
  expect(rows[0]?.cells.map(({ content }) => content)).toEqual([shown]);
});

test("without editions, there are no columns", () => {
  expect(scoreColumns(undefined, () => [], i18n)).toEqual([]);
});
