// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { listMeasures } from "../../../src/domain/compare/comparison.ts";
import { headOf } from "../../../src/features/compare/compare-text.ts";
import { gapsContent } from "../../../src/features/compare/gaps-export.tsx";
import { drawMatrix, matrixContent } from "../../../src/features/compare/matrix-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { law, scopeOf } from "../../domain/compare-sample.ts";
import { countries } from "./sample.tsx";

const i18n = createI18n("en", await loadMessages("en"));
const ROOM = { width: 736, height: 1000 };
const all = { statuses: [], text: "" };

test("exports the listed measures with five columns per country", () => {
  const { table, finding, note, legend, listed, draw } = matrixContent(
    listMeasures(scopeOf(countries), all, true),
    false,
    i18n,
  );
  expect(finding).toBe(
    "Measures in place: 1 of 21 in Testland, 3 of 21 in Otherland and 1 of 20 in Thirdland.",
  );
  expect(listed).toBe("2 of 21 measures listed");
  expect(note).toMatch(/^Similarity: .*“partly”/);
  expect(legend.map(({ id }) => id)).toEqual(["exists", "partial", "absent", "unknown", "missing"]);
  expect(table.columns.map(({ id }) => id).slice(4, 10)).toEqual([
    "differs",
    "AAA_status",
    "AAA_status_code",
    "AAA_backing",
    "AAA_backing_code",
    "AAA_instruments",
  ]);
  expect(table.rows).toHaveLength(2);
  expect(table.rows[0]).toEqual([
    "1.1.2",
    "Regulation and compliance",
    "Legal measures",
    "legal",
    "yes",
    ...["Not in place", "absent", "", "", ""],
    ...["In place", "exists", "A list", "listed", "Data Act; Network Act"],
    ...["Partly", "partial", "", "", ""],
  ]);
  const { container } = render(draw(ROOM));
  expect(container.querySelectorAll("[data-mark]")).toHaveLength(1 + 3 + 2 * 3);
});

test("exports “No profile” as the status of a country without a profile", () => {
  const bare = { code: "DDD", letters: "m".repeat(21), isBare: true };
  const { table, legend } = matrixContent(
    listMeasures(scopeOf([...countries.slice(0, 2), bare]), all, false),
    false,
    i18n,
  );
  expect(table.rows[0]?.slice(-5)).toEqual(["No profile", "no-profile", "", "", ""]);
  expect(legend.map(({ id }) => id)).not.toContain("missing");
});

test("marks an answer that is affirmed without a name", () => {
  const affirmed = listMeasures(scopeOf([{ code: "AAA", letters: "ye" }]), all, false);
  const { legend, draw } = matrixContent(affirmed, true, i18n);
  expect(legend.map(({ id }) => id)).toEqual(["exists", "affirmed", "absent"]);
  expect(render(draw(ROOM)).container).toHaveTextContent("In place, affirmed without a name");
});

test("shows no count for a document without any of the sections", () => {
  const scope = scopeOf([{ code: "AAA", letters: "m".repeat(21) }]);
  const entry = { alpha2: "AA", statuses: "m".repeat(21), profile: "AAA.json" };
  const [first] = scope.parties;
  if (!first) throw new Error("the sample has a country");
  const { count, short } = headOf(scope, { ...first, entry }, i18n);
  expect({ count, short }).toEqual({ count: "Not in the document", short: "–" });
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
  expect(render(draw(ROOM)).container).toHaveTextContent("Named there: Data Act (Otherland)");
});

test("keeps long names within the picture", () => {
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  const named = { "1.1.1": { instruments: [law("a very very long name of a law ".repeat(4))] } };
  const six = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"].map((code) => ({
    code,
    letters: "e",
    name: "The United Kingdom of Somewhere",
    named,
  }));
  const comparison = listMeasures(scopeOf(six), { ...all, text: "very very" }, false);
  const { container } = render(drawMatrix(comparison, true, ROOM, measure, i18n)[0]);
  const height = Number(container.querySelector("svg")?.getAttribute("height"));
  const lines = [...container.querySelectorAll("tspan")];
  expect(lines.filter(({ textContent }) => textContent.endsWith("…"))).toHaveLength(3);
  for (const line of lines) {
    const size = Number(line.closest("text")?.getAttribute("font-size"));
    const end = Number(line.getAttribute("x")) + measure(line.textContent, { size });
    expect(end).toBeLessThanOrEqual(736);
    expect(Number(line.getAttribute("y"))).toBeLessThan(height);
  }
});

const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;

/** Texts on each page of a comparison. Each letter of `names` is the name of a country. */
function drawPages(names: string, withNames: boolean, room: typeof ROOM) {
  const samples = [...names].map((name) => ({ code: `${name}AA`, letters: "e", name, named: {} }));
  const comparison = listMeasures(scopeOf(samples), all, false);
  return drawMatrix(comparison, withNames, room, measure, i18n).map((page) => {
    const { container, unmount } = render(page);
    const words = [...container.querySelectorAll("tspan")].map((line) => line.textContent);
    unmount();
    return words;
  });
}

test("splits countries across pages if their names do not fit side by side", () => {
  const pages = drawPages("ABCDEF", true, ROOM);
  const heads = pages.map((words) => words.filter((word) => /^[A-F]$/.test(word)).join(""));
  expect(heads).toEqual(["ABC", "DEF"]);
  expect(drawPages("ABCDEF", false, { width: 736, height: 2000 })).toHaveLength(1);
});

test("repeats countries and pillars on each page, and states each measure once", () => {
  const pages = drawPages("AB", false, { width: 428, height: 300 });
  expect(pages.length).toBeGreaterThan(2);
  for (const words of pages) expect(words.slice(0, 1)).toEqual(["A"]);
  const [, second = []] = pages;
  expect(second[2]).toMatch(/measures$/);
  const codes = pages.flat().filter((word) => /^\d\.\d/.test(word));
  expect(codes).toEqual(
    drawPages("AB", false, { width: 428, height: 2000 })[0]?.filter((word) => /^\d\.\d/.test(word)),
  );
});
