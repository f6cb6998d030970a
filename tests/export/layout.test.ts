import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  layOutPicture,
  type PictureFormat,
  type PictureWords,
  placeDrawing,
} from "../../src/export/layout.ts";
import { PICTURE_SIZES } from "../../src/export/snapshot.ts";
import { sampleWords } from "./sample.ts";

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55;
const layOutAll = (more: Partial<PictureWords> = {}, format: PictureFormat = PICTURE_SIZES.seen) =>
  layOutPicture(sampleWords(more), format, measure);
const layOut = (...input: Parameters<typeof layOutAll>) => {
  const [first] = layOutAll(...input);
  if (!first) throw new Error("no layout");
  return first;
};
const place = (
  more: Partial<PictureWords> = {},
  format: PictureFormat = PICTURE_SIZES.seen,
  drawing = { width: 736, height: 180 },
) => placeDrawing(layOut(more, format), drawing);
type Placed = ReturnType<typeof place>;
const linesOf = ({ head, legend, foot }: Placed) => [
  ...head,
  ...legend.map(({ line }) => line),
  ...foot,
];
const symbolsOf = ({ legend }: Placed) => legend.flatMap(({ symbol }) => symbol ?? []);
const widthOf = ({ text, style }: Placed["head"][number]) => measure(text, style);

describe("position of the drawing", () => {
  // Heights in pixels: 26 + 22 + 36 + 24 + 39 above the drawing, and 14 + 24 + 14 + 8 + 4 × 15 + 24 below it.
  it.each([
    ["in a picture without a fixed height", "seen", 736, 180, [32, 147, 1], [800, 471]],
    ["scaled down to fit the width", "seen", 1472, 360, [32, 147, 0.5], [800, 471]],
    [
      "at its own size in a picture without a fixed height",
      "seen",
      99,
      100,
      [350.5, 147, 1],
      [800, 391],
    ],
    ["scaled down to fit the height", "square", 100, 978, [375, 147, 0.5], [800, 800]],
    ["at the top of the room in a square", "square", 736, 180, [32, 147, 1], [800, 800]],
    ["enlarged up to a limit in a square", "square", 100, 100, [320, 147, 1.6], [800, 800]],
    ["on A4", "a4", 730, 100, [32, 147, 1], [794, 1123]],
    ["next to the text on a slide", "wide", 428, 200, [340, 88, 1], [800, 450]],
  ] as const)("places the drawing %s", (_, size, width, height, [x, y, scale], [wide, high]) => {
    expect(place({}, PICTURE_SIZES[size], { width, height })).toMatchObject({
      drawing: { x, y, scale, length: width * scale },
      width: wide,
      height: high,
    });
  });
});

describe("position of the rule above the footer", () => {
  // The legend ends 52 pixels below the drawing. The footer is 92 pixels tall.
  it.each([
    ["below the legend", {}, "seen", 379.5],
    ["below the drawing if there is no legend", { legend: [] }, "seen", 355.5],
    ["at the bottom of a picture with a fixed height", {}, "square", 708.5],
  ] as const)("is %s", (_, more, size, y) => {
    expect(place(more, PICTURE_SIZES[size]).rule).toEqual({ x: 32, y, length: 736 });
  });
});

describe("layOutPicture", () => {
  it.each([
    ["seen", [[736, Number.POSITIVE_INFINITY, false]]],
    [
      "square",
      [
        [736, 489, false],
        [736, 528, false],
      ],
    ],
    [
      "a4",
      [
        [730, 812, false],
        [730, 851, false],
      ],
    ],
  ] as const)(
    "lists the space available for the drawing, first with and then without the finding: %s",
    (size, expected) => {
      const rooms = layOutAll({}, PICTURE_SIZES[size]).map(({ room, isBeside }) => [
        ...[room.width, room.height],
        isBeside,
      ]);
      expect(rooms).toEqual(expected);
    },
  );

  it("on slides, prefers layouts with the finding, and then with the drawing next to the text", () => {
    const layouts = layOutAll({}, PICTURE_SIZES.wide);
    expect(layouts.map(({ room, words }) => [room.width, words.finding !== ""])).toEqual([
      ...[428, 398, 368, 736].map((width) => [width, true]),
      ...[428, 398, 368, 736].map((width) => [width, false]),
    ]);
  });

  it.each([
    ["square", 900, [736]],
    ["wide", 40, [398, 368, 428, 398, 368, 736]],
    ["wide", 400, [428, 398, 368, 736]],
  ] as const)("%s: omits layouts without room for a finding of %i words", (size, count, widths) => {
    const layouts = layOutAll({ finding: "word ".repeat(count).trim() }, PICTURE_SIZES[size]);
    expect(layouts.map(({ room }) => room.width)).toEqual(widths);
  });

  it("returns no layouts if the title leaves no room", () => {
    expect(layOutAll({ title: "word ".repeat(900) }, PICTURE_SIZES.square)).toEqual([]);
  });
});

describe("text", () => {
  it("contains the given page number", () => {
    const { head } = placeDrawing(layOut(), { width: 736, height: 180 }, "page 2 of 4");
    expect(head[0]?.text).toBe("Cybersecurity · Peru · page 2 of 4");
  });

  it("balances the lines of a wrapped title, and breaks an address before a parameter", () => {
    const { head, foot } = place({
      title: "Peru reported 11 of 21 cybersecurity measures in place, 2015",
      link: `https://example.org/?view=compare&country=PER&with=${"CHL,".repeat(24)}&lang=en&dataset=f24025cd`,
    });
    expect(head.slice(1, 3).map(({ text }) => text)).toEqual([
      "Peru reported 11 of 21 cybersecurity",
      "measures in place, 2015",
    ]);
    expect(foot.at(-1)?.text).toMatch(/^&/);
  });

  it("makes the picture taller, so that all lines fit without overlapping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 400 }), (text) => {
        const placed = place({
          title: text,
          finding: text,
          kicker: text,
          legend: [],
          footer: [text],
          made: text,
        });
        let last = 0;
        for (const line of linesOf(placed)) {
          expect(line.y).toBeGreaterThan(last + 10);
          last = line.y;
          expect(widthOf(line)).toBeLessThanOrEqual(736);
        }
        expect(placed.height).toBeGreaterThan(last + 10);
      }),
      { numRuns: 50 },
    );
  });
});

describe("legend", () => {
  it("wraps into lines, with each label after its symbol", () => {
    const legend = Array.from({ length: 6 }, (_, at) => `${at} a label of some length`);
    const placed = place({ legend });
    expect(new Set(placed.legend.map(({ line }) => line.y)).size).toBe(2);
    for (const { line, symbol } of placed.legend) {
      expect(symbol).toMatchObject({ x: line.x - 14, y: line.y - 4.5 });
      expect(line.x + widthOf(line)).toBeLessThan(768);
    }
  });

  it("places labels side by side as long as they fit", () => {
    const legend = ["a".repeat(40), "b".repeat(40), "c".repeat(40), "one"];
    // A label is 286 pixels wide, 304 with a margin for wider fonts, and 326 with its symbol. The gap is 22 pixels.
    const symbols = symbolsOf(place({ legend }));
    const top = symbols[0]?.y ?? 0;
    expect(symbols.map(({ x, y }) => [Math.round(x), y])).toEqual([
      [40, top],
      [388, top],
      [40, top + 24],
      [388, top + 24],
    ]);
  });

  it("wraps a label that is longer than the column", () => {
    const legend = ["one", "word ".repeat(40).trim(), "three"];
    const placed = place({ legend }, PICTURE_SIZES.wide, { width: 428, height: 100 });
    const lines = placed.legend.filter(({ line }) => line.text.startsWith("word"));
    expect(lines.length).toBeGreaterThan(1);
    for (const { line } of lines) expect(line.x + widthOf(line)).toBeLessThan(372);
    expect(symbolsOf(placed).map(({ x }) => x)).toEqual([40, 40, 40]);
  });

  it("places the symbol of the first label at the same position, whether the label has one line or several", () => {
    const [first] = symbolsOf(place({ legend: ["one"] }));
    const [long] = symbolsOf(place({ legend: ["word ".repeat(40).trim()] }));
    expect(long).toEqual(first);
  });

  it("places a label of several lines in its own row, with the symbol on the first line", () => {
    const placed = place({ legend: ["one", "word ".repeat(40).trim(), "three"] });
    const [first = 0, second = 0, third = 0] = symbolsOf(placed).map(({ y }) => y);
    const lines = placed.legend.filter(({ line }) => line.text.startsWith("word"));
    expect(lines.map(({ line }) => line.y)).toEqual(lines.map((_, at) => second + 4.5 + 24 * at));
    expect(second).toBe(first + 24);
    expect(third).toBe(second + 24 * lines.length);
    expect(placed.rule).toEqual({ x: 32, y: third + 26.5, length: 736 });
  });
});
