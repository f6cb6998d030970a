import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cellPaint } from "../../src/charts/StatusCells.tsx";
import { countColour, countHalo, statusFill, statusStroke } from "../../src/charts/status-fill.tsx";
import { CountrySymbol, countryColour } from "../../src/charts/symbols.tsx";
import { paintProps } from "../../src/charts/WorldMapDrawing.tsx";
import { ALL_CLASSES } from "../../src/domain/answers.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");
/** The light and dark values of a colour token. */
const coloursOf = (paint: string): string[] => {
  const name = /var\(--([\w-]+)\)/.exec(paint)?.[1];
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found) throw new Error(`no colour of ${paint}`);
  return found.slice(1);
};
/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
/** The lower contrast ratio of the two themes. */
const leastContrast = (paint: string, ground: string) =>
  Math.min(...coloursOf(paint).map((colour, at) => contrast(colour, coloursOf(ground)[at] ?? "")));

describe("marks have contrast with the page (WCAG 2.2, 1.4.11)", () => {
  it.each(ALL_CLASSES)("%s: bar segment, matrix cell and map area", (kind) => {
    const bar = statusStroke(kind) ?? statusFill(kind, "p");
    const { stroke: cell } = cellPaint(kind, "p");
    const { fill, stroke = fill } = paintProps(kind, "p", "var(--exists)");
    for (const paint of [bar, cell, stroke])
      expect(leastContrast(paint, "var(--paper)")).toBeGreaterThanOrEqual(3);
  });

  it.each(["no-profile", "filtered", 0, 4] as const)("%s: map area", (paint) => {
    const { stroke = "" } = paintProps(paint, "p", "var(--exists)");
    expect(leastContrast(stroke, "var(--paper)")).toBeGreaterThanOrEqual(3);
  });
});

describe("compared countries have their own marks", () => {
  const places = [0, 1, 2, 3, 4, 5];
  const answers = ALL_CLASSES.flatMap((kind) => [
    statusStroke(kind),
    statusFill(kind, "p"),
  ]).flatMap((paint) => (paint?.startsWith("var(") ? coloursOf(paint) : []));

  it.each(places)("country %i: a colour with contrast that no answer has", (place) => {
    const colour = countryColour(place);
    expect(leastContrast(colour, "var(--paper)")).toBeGreaterThanOrEqual(3);
    expect(answers.length).toBeGreaterThan(10);
    for (const one of coloursOf(colour)) expect(answers).not.toContain(one);
  });

  it("six shapes, none of them a circle", () => {
    const shapes = places.map((place) => CountrySymbol({ place }).props.d);
    expect(new Set(shapes).size).toBe(6);
    expect(shapes.filter((shape) => /a/i.test(shape))).toEqual([]);
  });
});

describe("counts have contrast with their segment (WCAG 2.2, 1.4.3)", () => {
  it.each(ALL_CLASSES)("%s", (kind) => {
    const ground = countHalo(kind) ?? statusFill(kind, "p");
    expect(leastContrast(countColour(kind), ground)).toBeGreaterThanOrEqual(4.5);
  });
});
