import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { barFills } from "../../src/charts/DistributionChart.tsx";
import { PEERS_FILL } from "../../src/charts/ShareCharts.tsx";
import { cellPaint, cellShape } from "../../src/charts/StatusCells.tsx";
import {
  countColour,
  countHalo,
  DIMMED,
  statusFill,
  statusStroke,
} from "../../src/charts/status-fill.tsx";
import { CountrySymbol, countryColour } from "../../src/charts/symbols.tsx";
import { paintProps } from "../../src/charts/WorldMapDrawing.tsx";
import { ALL_CLASSES } from "../../src/domain/answers.ts";
import { StatusGlyph } from "../../src/ui/StatusMark.tsx";

const tokens = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");
/** The light and dark values of a colour token. */
const coloursOf = (paint: string): string[] => {
  const name = /var\(--([\w-]+)\)/.exec(paint)?.[1];
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found) throw new Error(`no colour of ${paint}`);
  return found.slice(1);
};
const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (colour: string) =>
  channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
const weigh = (weights: readonly number[], parts: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (parts[at] ?? 0), 0);
/** Relative luminance (WCAG 2.2), which is also the brightness of the colour in greyscale. */
const luminance = (colour: string) => weigh([0.2126, 0.7152, 0.0722], linear(colour));
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
/** The lower contrast ratio of the two themes. */
const leastContrast = (paint: string, ground: string) =>
  Math.min(...coloursOf(paint).map((colour, at) => contrast(colour, coloursOf(ground)[at] ?? "")));

describe("contrast of marks with the page (WCAG 2.2, 1.4.11)", () => {
  it.each([...ALL_CLASSES, "affirmed"] as const)("a matrix cell has at least 3:1: %s", (mark) => {
    const { stroke } = cellPaint(mark, "p");
    expect(leastContrast(stroke, "var(--paper)")).toBeGreaterThanOrEqual(3);
  });

  it.each(ALL_CLASSES)("a bar segment and a map area have at least 3:1: %s", (kind) => {
    const bar = statusStroke(kind) ?? statusFill(kind, "p");
    const { fill, stroke = fill } = paintProps(kind, "p", "var(--exists)");
    for (const paint of [bar, stroke])
      expect(leastContrast(paint, "var(--paper)")).toBeGreaterThanOrEqual(3);
  });

  it.each(["no-profile", "filtered", 0, 1, 4] as const)(
    "a map area with a coverage class or without data has at least 3:1: %s",
    (paint) => {
      const { stroke = "" } = paintProps(paint, "p", "var(--exists)");
      expect(leastContrast(stroke, "var(--paper)")).toBeGreaterThanOrEqual(3);
    },
  );
});

it("distinguishes an affirmed answer by a frame and a core, not only by colour", () => {
  const [named, affirmed] = (["exists", "affirmed"] as const).map((mark) =>
    cellShape(mark, 24, 24),
  );
  expect(affirmed?.startsWith(named ?? "")).toBe(true);
  // Three nested boxes, alternately filled.
  expect(affirmed?.match(/z/g)).toHaveLength(3);
  expect(cellPaint("affirmed", "p")).toMatchObject({ fillRule: "evenodd" });
});

it.each([
  ["matrix", 36, 24],
  ["picture", 28, 18],
  ["legend", 14, 14],
])(
  "draws the core of an affirmed answer at just over half the height of its frame (%s)",
  (_, cell, row) => {
    const [frame = 0, , core = 0] = [
      ...cellShape("affirmed", cell, row).matchAll(/v([\d.]+)/g),
    ].map(([, height]) => Number(height));
    expect(core / frame).toBeCloseTo(0.56, 1);
  },
);

it("draws “not known then” like “not known”, not like a missing section", () => {
  const drawn = (["unknown-then", "unknown", "missing"] as const).map((mark) =>
    JSON.stringify([cellShape(mark, 24, 24), StatusGlyph({ status: mark })]),
  );
  expect(drawn[0]).toBe(drawn[1]);
  expect(drawn[0]).not.toBe(drawn[2]);
});

it("the selected option of a segmented control has a contrast of at least 3:1", () => {
  const css = readFileSync(join(import.meta.dirname, "../../src/ui/controls.css"), "utf8");
  const [, fill = ""] =
    /^\.segments button\[aria-pressed="true"\] \{\s+background: ([^;]+);/m.exec(css) ?? [];
  expect(leastContrast(fill, "var(--paper)")).toBeGreaterThanOrEqual(3);
});

describe("mark of a compared country", () => {
  const places = [0, 1, 2, 3, 4, 5];
  const answers = ALL_CLASSES.flatMap((kind) => [
    statusStroke(kind),
    statusFill(kind, "p"),
  ]).flatMap((paint) => (paint?.startsWith("var(") ? coloursOf(paint) : []));

  it.each(places)("uses no answer's colour, and has at least 3:1 contrast: country %i", (place) => {
    const colour = countryColour(place);
    expect(leastContrast(colour, "var(--paper)")).toBeGreaterThanOrEqual(3);
    expect(answers.length).toBeGreaterThan(10);
    for (const one of coloursOf(colour)) expect(answers).not.toContain(one);
  });

  it("has one of six different shapes, none of them a circle", () => {
    const shapes = places.map((place) => CountrySymbol({ place }).props.d);
    expect(new Set(shapes).size).toBe(6);
    expect(shapes.filter((shape) => /a/i.test(shape))).toEqual([]);
  });
});

describe("contrast of counts with their segment (WCAG 2.2, 1.4.3)", () => {
  it.each(ALL_CLASSES)("a count has at least 4.5:1: %s", (kind) => {
    const ground = countHalo(kind) ?? statusFill(kind, "p");
    expect(leastContrast(countColour(kind), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(ALL_CLASSES)("a count in a dimmed segment has at least 4.5:1: %s", (kind) => {
    const fill = statusFill(kind, "p");
    // The darkest colour of each pattern.
    const pattern = kind === "partial" ? "var(--exists)" : "var(--edge)";
    const colours = coloursOf(fill.startsWith("url") ? pattern : fill);
    const papers = coloursOf("var(--paper)");
    for (const [theme, count] of coloursOf(DIMMED.count).entries()) {
      const paper = channels(papers[theme] ?? "");
      const blended = channels(colours[theme] ?? "").map((part, at) =>
        Math.round(255 * (part * DIMMED.opacity + (paper[at] ?? 0) * (1 - DIMMED.opacity)))
          .toString(16)
          .padStart(2, "0"),
      );
      expect(contrast(count, `#${blended.join("")}`)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Matrix that simulates deuteranopia in linear RGB (Machado, Oliveira and Fernandes, 2009). */
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const VISIONS: Readonly<Record<string, (colour: string) => number>> = {
  grey: luminance,
  deuteranopia: (colour) => {
    const seen = DEUTERANOPIA.map((row) => Math.max(0, weigh(row, linear(colour))));
    return weigh([0.2126, 0.7152, 0.0722], seen);
  },
};
const THEMES = { light: 0, dark: 1 } as const;
const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const neighbours = <T>(items: readonly T[]) =>
  items.slice(1).map((item, at) => [items[at] ?? item, item] as const);

describe.each(Object.entries(THEMES))("relative luminance (%s theme)", (_, theme) => {
  const colourOf = (paint: string) => coloursOf(paint)[theme] ?? "";

  it.each(
    Object.keys(VISIONS).flatMap((vision) =>
      [["absent-zero", "absent-low", "absent-half"] as const, ["zero", "low", "half"] as const].map(
        (kinds) => ({ vision, kinds }),
      ),
    ),
  )("distinguishes the classes $kinds ($vision)", ({ vision, kinds }) => {
    const see = VISIONS[vision] ?? luminance;
    const seen = kinds.map((kind) => see(colourOf(statusFill(kind, "p"))));
    for (const [at, one] of seen.entries())
      for (const other of seen.slice(at + 1)) expect(ratio(one, other)).toBeGreaterThanOrEqual(1.8);
  });

  it("distinguishes outcomes with and without a later score", () => {
    const [low, reported] = (["absent-low", "reported"] as const).map((kind) =>
      luminance(colourOf(statusFill(kind, "p"))),
    );
    expect(ratio(low ?? 0, reported ?? 0)).toBeGreaterThanOrEqual(1.5);
  });

  it.each(["exists", "score", "still"])(
    "distinguishes neighbouring coverage classes on a map in the colour %s, including 0",
    (token) => {
      const paper = colourOf("var(--paper)");
      /** The colour of a translucent fill on the page. */
      const blend = ({ fill, fillOpacity = 1 }: ReturnType<typeof paintProps>) =>
        channels(colourOf(fill))
          .map((part, at) => part * fillOpacity + (channels(paper)[at] ?? 0) * (1 - fillOpacity))
          .map((part) =>
            Math.round(part * 255)
              .toString(16)
              .padStart(2, "0"),
          )
          .join("");
      const seen = ([0, 1, 2, 3, 4] as const)
        .map((rank) => paintProps(rank, "p", `var(--${token})`))
        .map((paint) => luminance(`#${blend(paint)}`));
      for (const [one, other] of neighbours(seen))
        expect(ratio(one, other)).toBeGreaterThanOrEqual(1.3);
    },
  );
});

describe("contrast of bars and outlines with the page (WCAG 2.2, 1.4.11)", () => {
  it.each(["exists", "score", "still"])(
    "bars in a distribution in the colour %s have at least 3:1",
    (token) => {
      for (const { stroke } of Object.values(barFills(`var(--${token})`)))
        expect(leastContrast(stroke, "var(--paper)")).toBeGreaterThanOrEqual(3);
    },
  );

  it("bars in the chart of peers have at least 3:1", () => {
    expect(leastContrast(PEERS_FILL.stroke, "var(--paper)")).toBeGreaterThanOrEqual(3);
  });
});
