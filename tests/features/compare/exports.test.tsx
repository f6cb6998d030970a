// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { gapsContent } from "../../../src/features/compare/gaps-content.tsx";
import { matrixContent } from "../../../src/features/compare/matrix-content.tsx";
import { layOutMatrix } from "../../../src/features/compare/matrix-layout.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { props } from "./sample.tsx";

const i18n = createI18n("en", await loadMessages("en"));

test("the matrix exports what it shows: a line per measure, three columns per country", () => {
  const { table, finding, legend, drawing } = matrixContent(
    props({ selection: { ...NO_SELECTION, onlyDifferences: true } }),
    i18n,
  );
  expect(finding).toBe(
    "Measures in place, of 21: 1–2 in Testland, 3 in Otherland and 1–2 in Thirdland.",
  );
  expect(legend.map(({ id }) => id)).toEqual(["exists", "partial", "absent", "unknown", "missing"]);
  expect(table.columns.map(({ id }) => id).slice(3, 7)).toEqual([
    "differs",
    "AAA_status",
    "AAA_status_code",
    "AAA_instruments",
  ]);
  expect(table.rows).toHaveLength(2);
  expect(table.rows[0]).toEqual([
    "1.1.2",
    "Regulation and compliance",
    "Legal measures",
    "yes",
    ...["Not in place", "absent", "none named"],
    ...["In place", "exists", "Data Act; Network Act"],
    ...["Partly", "partial", "none named"],
  ]);
  const { container } = render(drawing);
  expect(container.querySelectorAll("[data-mark]")).toHaveLength(1 + 2 * 3);
});

test("the gap list exports its models and what they name", () => {
  const { table, finding, drawing } = gapsContent(props(), i18n);
  expect(finding).toMatch(/^Testland lacks 1 measure .* Not counted, .*1\.2\.1 CIRT/);
  expect(table.rows).toEqual([
    [
      "1.1.2",
      "Regulation and compliance",
      "Not in place",
      "absent",
      "Otherland",
      "Otherland: Data Act, Network Act",
      "–",
    ],
  ]);
  expect(render(drawing).container).toHaveTextContent("In place in Otherland, through Data Act");
});

test("nothing of a matrix sticks out of its picture, however long the words", () => {
  const measure = (text: string) => text.length * 7;
  const cell = { status: "exists" as const, words: "averyveryverylongnameofalaw ".repeat(4) };
  const layout = layOutMatrix(
    {
      heads: [0, 1, 2, 3, 4, 5].map((place) => ({
        place,
        name: "The United Kingdom of Somewhere",
        notes: ["10–12 of 21 in place"],
      })),
      pillars: [
        {
          id: "legal",
          title: "Legal",
          rows: [{ code: "1.1.1", title: "Legislation", cells: Array(6).fill(cell) }],
        },
      ],
    },
    736,
    measure,
  );
  for (const { x, y, lines } of layout.texts) {
    for (const line of lines) expect(x + measure(line)).toBeLessThanOrEqual(736);
    expect(y).toBeLessThan(layout.height);
  }
});
