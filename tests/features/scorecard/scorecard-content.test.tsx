// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { computeRows } from "../../../src/domain/scorecard.ts";
import { scorecardContent } from "../../../src/features/scorecard/scorecard-content.tsx";
import { layOutScorecard, lineY } from "../../../src/features/scorecard/scorecard-layout.ts";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { finding, framework, sampleProfile } from "../../domain/sample.ts";

const longName =
  "A very long name of a law that no column of a picture could hold on one line ".repeat(3);
const rows = computeRows(
  framework,
  sampleProfile({
    "1.1.1": finding("exists", {
      instruments: [
        { name: longName, kind: "law" },
        { name: "قانون الجرائم", kind: "law" },
      ],
    }),
    "1.1.2": "unknown",
    "1.2.1": "missing",
  }),
).slice(0, 3);
const content = async () =>
  scorecardContent({
    framework,
    rows,
    listed: rows,
    since: undefined,
    describeCare: (code) => (code === "1.2.1" ? ["It names another country."] : []),
    i18n: createI18n("en", await loadMessages("en")),
  });

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

describe("scorecard to export", () => {
  it("counts what is shown, with what is not known by its own words", async () => {
    const { finding: counts, legend } = await content();
    expect(counts).toBe("In place: 1 of 2 (1 not known and 1 not in the document).");
    expect(legend.map(({ label }) => label)).toEqual([
      "In place",
      "Not known",
      "Not in the document",
    ]);
  });

  it("has a row of words for each measure, none of them empty", async () => {
    const { table } = await content();
    expect(table.rows[2]).toEqual([
      "1.2.1",
      "CIRT",
      "Technical measures",
      "Not in the document",
      "missing",
      "none named",
      "It names another country.",
    ]);
    expect(table.rows[1]?.at(-1)).toBe("nothing");
    expect(table.rows.flat()).not.toContain("");
  });

  it("draws every row, with long names on as many lines as they need", async () => {
    const { drawing } = await content();
    const { container } = render(drawing);
    const marks = [...container.querySelectorAll("[data-mark]")];
    expect(marks.map((mark) => mark.getAttribute("data-mark"))).toEqual([
      "scorecard",
      "1.1.1",
      "1.1.2",
      "1.2.1",
    ]);
    const words = marks[1]?.textContent?.replace(/\s/g, "");
    expect(words).toContain(longName.replace(/\s/g, ""));
    expect(words).toContain("قانونالجرائم");
  });
});

it("says so where the filters leave nothing, in a picture all the same", async () => {
  const i18n = createI18n("en", await loadMessages("en"));
  const {
    finding: words,
    drawing,
    table,
  } = scorecardContent({
    framework,
    rows,
    listed: [],
    since: undefined,
    describeCare: () => [],
    i18n,
  });
  expect(words).toBe("No measure fits these filters.");
  expect(table.rows).toEqual([]);
  expect(render(drawing).container.querySelector("[data-mark]")).not.toBeNull();
});

describe("layout of the scorecard", () => {
  it("gives a row the room of its longest column", () => {
    const row = { code: "1.1.1", title: "x", status: "exists", statusLabel: "y" } as const;
    const { rows: placed, height } = layOutScorecard(
      [
        {
          id: "legal",
          title: "Legal",
          count: "",
          rows: [
            { ...row, scores: ["0.42", "≈ 0.80"], names: "word ".repeat(60) },
            { ...row, scores: ["not asked", "no score"], code: "1.1.2", names: "" },
          ],
        },
      ],
      ["GCI 2020", "GCI 2024"],
      736,
      (text) => text.length * 7,
    );
    const [first, second] = placed;
    if (!first || !second) throw new Error("two rows were to be placed");
    const scores = first.columns.slice(-2);
    expect(scores.map(({ lines: words }) => words.join(" "))).toEqual(["0.42", "≈ 0.80"]);
    const lines = first.columns.find(({ id }) => id === "names")?.lines.length ?? 0;
    expect(lines).toBeGreaterThan(3);
    expect(second.y).toBe(first.y + first.height);
    expect(lineY(first, lines - 1)).toBeLessThan(second.y);
    expect(second.y + second.height).toBeLessThanOrEqual(height);
  });
});
