// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { createAnswers, scoreAnswer } from "../../../src/domain/answers.ts";
import { listMeasures, scopeComparison } from "../../../src/domain/compare/comparison.ts";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { CompareCharts } from "../../../src/features/compare/CompareCharts.tsx";
import { ComparePage } from "../../../src/features/compare/ComparePage.tsx";
import { describeComparison } from "../../../src/features/compare/compare-text.ts";
import { matrixContent } from "../../../src/features/compare/matrix-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { framework as shipped } from "../../domain/sample.ts";
import { invented } from "../../domain/world/later-sample.ts";
import { renderPart } from "../charts/page.tsx";
import { describeCountries } from "../world/world-page.tsx";
import { props } from "./sample.tsx";

/** An invented edition with scores from 0 to 2 for the first five measures. */
const framework = {
  ...shipped,
  id: "scores",
  cells: "score" as const,
  scale: { max: 2, threshold: 1 },
  indicators: shipped.indicators.slice(0, 5),
};
const row = (...scores: (number | undefined)[]) =>
  scores.map((score) => scoreAnswer(score, framework));
const answers = createAnswers(
  framework,
  new Map([
    ["AAA", row(2, 0, 0.5, 1.5, 2)],
    ["BBB", row(2, 1, 1.5, 0, 2)],
    ["CCC", row(2, 2, 2, 2, undefined)],
  ]),
);
const scope = scopeComparison(
  answers,
  ["Testland", "Otherland", "Thirdland"].map((name, place) => ({
    code: "ABC".charAt(place).repeat(3),
    name,
    place,
    members: ["ABC".charAt(place).repeat(3)],
  })),
  { pillars: [], order: undefined, nameOf: String, editions: [], language: "en" },
);
const comparison = listMeasures(scope, { statuses: ["zero"], text: "" }, false);

test("compares countries by the threshold of the scale", async () => {
  await renderPart(<ComparePage {...props()} scope={scope} comparison={comparison} />);
  const [corner, first, second, third] = screen.getAllByRole("columnheader");
  expect(corner).toHaveTextContent("Measure1 or moreDiffers from AAA");
  expect(screen.queryByRole("button", { name: "Show names" })).toBeNull();
  expect(screen.getByText(/^Difference: the mean distance/)).not.toHaveTextContent("partly");
  expect(first).toHaveTextContent(/Testland.*3 of 5 at 1 or more$/);
  expect(second).toHaveTextContent(
    /4 of 5 at 1 or more.*differs from Testland by 0\.70 on average \(5 compared\)$/,
  );
  expect(third).toHaveTextContent(/4 of 4 at 1 or more.*not comparable with Testland$/);
  const cells = within(screen.getByRole("row", { name: /^1\.1\.2/ })).getAllByRole("gridcell");
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    "Testland0.00",
    "Otherland1.00",
    "Thirdland2.00",
  ]);
  expect(
    screen.getByText(
      "Testland scores 0 on one measure on which at least one of the others scores 1 or more, and above 0 but below 1 on 1 more.",
    ),
  ).toBeVisible();
});

test("shows the shares of scores at or above the threshold in the table, and exports the scores", async () => {
  const { i18n } = await renderPart(
    <CompareCharts
      scope={scope}
      tables={["pillar-bars"]}
      onPillar={() => undefined}
      onTable={() => undefined}
    />,
  );
  expect(screen.getByRole("row", { name: /^Technical/ })).toHaveTextContent(
    /2 of 3 \(67%\)2 of 3 \(67%\)2 of 2 \(100%\)$/,
  );
  const { table } = matrixContent(comparison, false, i18n);
  const at = table.columns.findIndex(({ id }) => id === "AAA_score");
  expect(table.rows.map((cells) => cells[at])).toEqual([0, 1.5]);
});

test("describes the filter by missing scores below an embedded matrix", async () => {
  const filter = { ...NO_FILTER, statuses: ["missing" as const] };
  const selection = { ...NO_SELECTION, filter, embed: "matrix" };
  const listed = listMeasures(scope, filter, false);
  await renderPart(<ComparePage {...props({ selection })} scope={scope} comparison={listed} />);
  expect(screen.getByText("Filtered by Status: no score")).toBeVisible();
});

test("names the edition in file names and citation keys", async () => {
  const i18n = createI18n("en", await loadMessages("en"));
  const { index } = describeCountries(invented.countries);
  const paired = { ...scope, pairing: invented.later };
  const { fileParts } = describeComparison(i18n, paired, index, NO_SELECTION);
  expect(fileParts).toEqual(["Testland", "BBB", "CCC", "invented-2024"]);
});

test("announces a drawer only for measures that open one", async () => {
  const all = listMeasures({ ...scope, pairing: undefined }, NO_FILTER, false);
  const { rerender } = await renderPart(<ComparePage {...props()} scope={all} comparison={all} />);
  const cell = () => screen.getAllByRole("gridcell")[0];
  expect(cell()).not.toHaveAttribute("aria-haspopup");
  const [head] = screen.getAllByRole("rowheader", { name: /^1\.1\.2/ });
  expect(head?.querySelector("button")).not.toHaveAttribute("aria-haspopup");
  rerender(<ComparePage {...props()} />);
  expect(cell()).toHaveAttribute("aria-haspopup", "dialog");
});
