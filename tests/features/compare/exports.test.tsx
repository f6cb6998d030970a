// @vitest-environment jsdom
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { listMeasures } from "../../../src/domain/compare/comparison.ts";
import { gapsContent } from "../../../src/features/compare/gaps-export.tsx";
import { drawMatrix, matrixContent } from "../../../src/features/compare/matrix-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { law, scopeOf } from "../../domain/compare-sample.ts";
import { countries } from "./sample.tsx";

const i18n = createI18n("en", await loadMessages("en"));
const ROOM = { width: 736, height: 1000 };
const all = { statuses: [], text: "" };

test("exports the listed measures with three columns per country", () => {
  const { table, finding, legend, draw } = matrixContent(
    listMeasures(scopeOf(countries), all, true),
    false,
    i18n,
  );
  expect(finding).toEqual(
    expect.stringMatching(
      /^Measures in place: 1 of 21 in Testland, 3 of 21 in Otherland and 1 of 20 in Thirdland\. Similarity: .*“partly”/,
    ),
  );
  expect(legend.map(({ id }) => id)).toEqual(["exists", "partial", "absent", "unknown", "missing"]);
  expect(table.columns.map(({ id }) => id).slice(4, 8)).toEqual([
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
    "legal",
    "yes",
    ...["Not in place", "absent", ""],
    ...["In place", "exists", "Data Act; Network Act"],
    ...["Partly", "partial", ""],
  ]);
  const { container } = render(draw(ROOM) as ReactElement);
  expect(container.querySelectorAll("[data-mark]")).toHaveLength(1 + 3 + 2 * 3);
});

test("exports the gaps with models and the names of instruments", () => {
  const { table, finding, draw, legend } = gapsContent(scopeOf(countries), i18n);
  expect(finding).toMatch(/^Testland reported one measure absent .* Not counted, .*1\.2\.1 CIRT/);
  expect(legend.map(({ id }) => id)).toEqual(["absent"]);
  expect(table.rows).toEqual([
    [
      "1.1.2",
      "Regulation and compliance",
      "Not in place",
      "absent",
      "Otherland",
      "BBB",
      "Otherland: Data Act, Network Act",
      "",
      "",
      "",
    ],
  ]);
  expect(render(draw(ROOM) as ReactElement).container).toHaveTextContent(
    "Named there: Data Act (Otherland)",
  );
});

test("keeps long names within the picture", () => {
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  const named = { "1.1.1": { instruments: [law("averyveryverylongnameofalaw ".repeat(4))] } };
  const six = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"].map((code) => ({
    code,
    letters: "e",
    name: "The United Kingdom of Somewhere",
    named,
  }));
  const comparison = listMeasures(scopeOf(six), { ...all, text: "averyvery" }, false);
  const { container } = render(
    drawMatrix(comparison, true, { width: 736, height: 1000 }, measure, i18n),
  );
  const height = Number(container.querySelector("svg")?.getAttribute("height"));
  const lines = [...container.querySelectorAll("tspan")];
  expect(lines.filter(({ textContent }) => textContent.endsWith("…"))).toHaveLength(6);
  for (const line of lines) {
    const size = Number(line.closest("text")?.getAttribute("font-size"));
    const end = Number(line.getAttribute("x")) + measure(line.textContent, { size });
    expect(end).toBeLessThanOrEqual(736);
    expect(Number(line.getAttribute("y"))).toBeLessThan(height);
  }
});

test("lays out pillars in two columns in landscape", () => {
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  const comparison = listMeasures(scopeOf(countries), all, false);
  const svgOf = (room: { width: number; height: number }) => {
    const { container } = render(drawMatrix(comparison, true, room, measure, i18n));
    const heads = [...container.querySelectorAll("tspan")].filter(
      ({ textContent }) => textContent === comparison.countries[0]?.name,
    );
    const sizeOf = (name: string) => Number(container.querySelector("svg")?.getAttribute(name));
    return { heads: heads.length, height: sizeOf("height"), width: sizeOf("width") };
  };
  const high = svgOf({ width: 900, height: 1200 });
  const wide = svgOf({ width: 900, height: 500 });
  expect([high.heads, wide.heads]).toEqual([1, 2]);
  expect([high.width, wide.width]).toEqual([900, 1008]);
  expect(wide.height).toBeLessThan(high.height * 0.8);
});

test("uses two landscape pages for five or more countries with names", () => {
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  const five = ["AAA", "BBB", "CCC", "DDD", "EEE"].map((code) => ({
    ...{ code, letters: "e", name: code, named: {} },
  }));
  const comparison = listMeasures(scopeOf(five), all, false);
  const drawn = (withWords: boolean, height: number) => {
    const pages = [drawMatrix(comparison, withWords, { width: 900, height }, measure, i18n)].flat();
    return pages.map((page) => {
      const { container, unmount } = render(page);
      const words = [...container.querySelectorAll("tspan")].map((line) => line.textContent);
      unmount();
      return words;
    });
  };
  const [whole = [], ...others] = drawn(true, 1200);
  expect(others).toEqual([]);
  const pages = drawn(true, 500);
  expect(pages).toHaveLength(2);
  const [first = [], second = []] = pages;
  expect(first).toContain("AAA");
  expect(second).toContain("AAA");
  const codes = (words: readonly string[]) => words.filter((word) => /^\d\.\d/.test(word));
  expect([...codes(first), ...codes(second)]).toEqual(codes(whole));
  // Marks need less width than names, so both halves fit on one page.
  expect(drawn(false, 500)).toHaveLength(1);
});
