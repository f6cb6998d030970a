// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { buildDataset } from "../../../src/build/dataset.ts";
import { parseCountryIndex } from "../../../src/domain/country-index.ts";
import type { CountrySince } from "../../../src/domain/editions/country-file.ts";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { computeRows } from "../../../src/domain/scorecard.ts";
import {
  drawScorecard,
  scorecardContent,
} from "../../../src/features/scorecard/scorecard-content.tsx";
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
    filter: NO_FILTER,
    flagsOf: (code) => (code === "1.2.1" ? ["It names another country."] : []),
    i18n: createI18n("en", await loadMessages("en")),
  });

const ROOM = { width: 736, height: 1000 };

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

describe("scorecardContent", () => {
  it("states the counts, with a legend of the answers that occur", async () => {
    const { finding: counts, legend, listed } = await content();
    expect(listed).toBe(`3 of ${framework.indicators.length} measures listed`);
    expect(counts).toBe(
      "Legal measures and Technical measures only. In place: 1 of 2 (1 not known, 1 not in the document).",
    );
    expect(legend.map(({ label }) => label)).toEqual([
      "In place",
      "Not known",
      "Not in the document",
    ]);
  });

  it("has a table row for each measure, with a pillar and an answer in every row", async () => {
    const { table } = await content();
    expect(table.rows[2]).toEqual([
      "1.2.1",
      "CIRT",
      "Technical measures",
      "technical",
      "Not in the document",
      "missing",
      ...["", ""],
      ...["", ""],
      "It names another country.",
    ]);
    expect(table.rows[1]?.slice(-3)).toEqual(["", "", ""]);
    expect(table.rows.flatMap((row) => row.slice(0, 6))).not.toContain("");
  });

  it("draws every row and wraps long names", async () => {
    const { draw } = await content();
    const { container } = render(draw(ROOM));
    expect(container.querySelectorAll("[data-mark]")).toHaveLength(1 + 3);
    const words = container.textContent.replace(/\s/g, "");
    for (const code of ["1.1.1", "1.1.2", "1.2.1"]) expect(words).toContain(code);
    expect(words).toContain(longName.replace(/\s/g, ""));
    expect(words).toContain("قانونالجرائم");
  });
});

it("draws a picture without rows if no row matches", async () => {
  const i18n = createI18n("en", await loadMessages("en"));
  const {
    finding: words,
    draw,
    table,
  } = scorecardContent({
    framework,
    rows,
    listed: [],
    since: undefined,
    filter: { ...NO_FILTER, text: "no such word" },
    flagsOf: () => [],
    i18n,
  });
  expect(words).toBe("No measure matches these filters (Text: “no such word”).");
  expect(table.rows).toEqual([]);
  expect(render(draw(ROOM)).container.querySelector("[data-mark]")).not.toBeNull();
});

/** The editions of these years, without scores. */
function sinceOf(...years: readonly string[]): CountrySince {
  const { files, indexPath } = buildDataset("data");
  const { later } = parseCountryIndex(JSON.parse(files.get(indexPath) ?? ""), framework, "index");
  if (!later) throw new Error("expected later editions");
  const editions = later.editions.filter((edition) => years.includes(edition.years));
  return { ...later, editions, since: undefined };
}

describe("drawScorecard", () => {
  const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
  const drawn = async (room: typeof ROOM, since?: CountrySince, codes?: readonly string[]) => {
    const i18n = createI18n("en", await loadMessages("en"));
    const all = computeRows(
      framework,
      sampleProfile({
        "1.1.1": finding("exists", {
          instruments: [{ name: longName, kind: "law" }],
          contacts: [{ kind: "web", value: "https://team.example/" }],
        }),
      }),
    );
    const view = {
      framework,
      rows: all,
      listed: all.filter(({ indicator }) => codes?.includes(indicator.code) ?? true),
      since,
      filter: NO_FILTER,
      flagsOf: () => [],
      i18n,
    };
    const { container } = render(drawScorecard(view, room, measure));
    const svg = container.querySelector("svg");
    const places = [
      ...container.querySelectorAll("[data-mark] > g[transform], [data-mark][transform]"),
    ].map(
      (mark) =>
        /\((\S+) (\S+)\)/
          .exec(mark.getAttribute("transform") ?? "")
          ?.slice(1)
          .map(Number) ?? [],
    );
    return {
      container,
      places,
      width: Number(svg?.getAttribute("width")),
      height: Number(svg?.getAttribute("height")),
    };
  };

  it.each([
    ["1.2.3", ["not asked"]],
    ["2.3", ["no score", "not asked"]],
    ["1.2.1", ["no score"]],
  ])("states each reason for a missing score of %s only once", async (code, expected) => {
    const { container } = await drawn(ROOM, sinceOf("2020", "2024"), [code]);
    const words = [...container.querySelectorAll("tspan")].map(({ textContent }) => textContent);
    expect(words.filter((word) => /^no[t ]/.test(word))).toEqual(expected);
  });

  it("includes web addresses, and draws rows without overlap", async () => {
    const { container, places, width, height } = await drawn(ROOM);
    expect(container).toHaveTextContent("https://team.example/");
    expect(width).toBe(736);
    const ys = places.map(([, y = 0]) => y);
    expect(ys).toHaveLength(framework.indicators.length);
    // The first row is as tall as its long name.
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThan(100);
    for (const [at, y] of ys.entries()) expect(y - (ys[at - 1] ?? -29)).toBeGreaterThanOrEqual(27);
    expect(Math.max(...ys)).toBeLessThan(height);
    expect(new Set(places.map(([x]) => x))).toEqual(new Set([8]));
  });

  it("draws status and names below the measure’s title in a narrow drawing, which has a minimum width", async () => {
    const { container, width } = await drawn({ width: 200, height: 5000 });
    expect(width).toBe(216);
    const lineWith = (words: string) =>
      [...container.querySelectorAll("tspan")].find((line) => line.textContent.includes(words));
    const [title, name] = [lineWith("Criminal"), lineWith("In place: A very")];
    expect(name?.getAttribute("x")).toBe(title?.getAttribute("x"));
    expect(Number(name?.getAttribute("y"))).toBeGreaterThan(Number(title?.getAttribute("y")));
    expect(lineWith("…")).toBeDefined();
  });

  it("uses the full width for the lines of names below the scores in a narrow drawing", async () => {
    const { container } = await drawn({ width: 428, height: 5000 }, sinceOf("2020", "2024"));
    const lines = [...container.querySelectorAll("tspan")].map(({ textContent }) => textContent);
    // A line next to the scores has room for 30 characters.
    expect(lines.find((line) => line.startsWith("In place: A very"))?.length).toBeGreaterThan(45);
  });

  it("draws the rule of a pillar below its wrapped count", async () => {
    const { container } = await drawn({ width: 240, height: 5000 });
    const [rule] = container.querySelectorAll('path[stroke="var(--line-strong)"]');
    const ruleAt = Number(/M0 ([\d.]+)/.exec(rule?.getAttribute("d") ?? "")?.[1]);
    const count = [...container.querySelectorAll("text")].find(({ textContent }) =>
      /^\d+ of 2 in ?place$/.test(textContent),
    );
    const lines = [...(count?.querySelectorAll("tspan") ?? [])];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(Number(line.getAttribute("y"))).toBeLessThan(ruleAt);
  });
});
