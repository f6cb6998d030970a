// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framePicture, type PictureWords } from "../../src/export/compose-picture.ts";
import { createSvg, toSvgText } from "../../src/export/flatten-svg.ts";
import { PICTURE_SIZES } from "../../src/export/snapshot.ts";

const measure = (text: string, { size }: { size: number }) => text.length * size * 0.55;
const words = (more: Partial<PictureWords> = {}): PictureWords => ({
  kicker: "Cybersecurity · Peru",
  title: "Peru reported 2 of 2 measures in place, 2015",
  description: "In place: 2 of 2 measures.",
  filters: "Filtered by Pillars: Legal",
  finding: "In place: 2 of 2 measures.",
  legend: ["In place"],
  footer: ["A note.", "Source: ITU, 19 February 2015"],
  made: "Atlas · CC BY 4.0 · 25 November 2026",
  link: "https://example.org/?a=1&b=2",
  statuses: "1 ice ATA:ep",
  language: "en",
  ...more,
});
const drawing = (width = 736, height = 180) => ({ group: createSvg(document, "g"), width, height });
const compose = (
  more: Partial<PictureWords> = {},
  size: { width: number; height?: number } = PICTURE_SIZES.seen,
  drawn = drawing(),
) => {
  const symbols = [createSvg(document, "g")];
  const svg = framePicture(document, words(more), size, measure).compose(drawn, symbols);
  return { svg, drawn, symbols };
};
const textsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll("text")];
const numberOf = (element: Element | undefined, name: string) =>
  Number(element?.getAttribute(name));
/** Where a group is put, and how large. */
const placeOf = (group: SVGGElement) =>
  [...(group.getAttribute("transform") ?? "").matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));

describe("picture", () => {
  it("holds the title under what it is of, then finding, legend, note, source, brand and address", () => {
    expect(textsOf(compose().svg).map(({ textContent }) => textContent)).toEqual([
      "Cybersecurity · Peru",
      "Peru reported 2 of 2 measures in place, 2015",
      "Filtered by Pillars: Legal",
      "In place: 2 of 2 measures.",
      "In place",
      "A note.",
      "Source: ITU, 19 February 2015",
      "Atlas · CC BY 4.0 · 25 November 2026",
      "https://example.org/?a=1&b=2",
    ]);
  });

  it("names itself, describes itself, and knows its address", () => {
    const { svg } = compose();
    expect(svg.querySelector("title")).toHaveTextContent(words().title);
    expect(svg.querySelector("desc")).toHaveTextContent("In place: 2 of 2 measures.");
    const [source, statuses] = svg.querySelector("metadata")?.children ?? [];
    expect(source).toHaveTextContent("https://example.org/?a=1&b=2");
    expect(statuses).toHaveTextContent(words().statuses);
  });

  it("says which page it is, where there are several", () => {
    const frame = framePicture(document, words(), PICTURE_SIZES.seen, measure);
    const svg = frame.compose(drawing(), [], "page 2 of 4");
    expect(textsOf(svg)[0]?.textContent).toBe("Cybersecurity · Peru · page 2 of 4");
  });

  // Above the drawing 26 + 22 + 36 + 24 + 39, below it 14 + 24 + 14 + 8 + 4 lines of 17 + 24.
  it.each([
    ["as seen, as tall as it is", "seen", 736, 180, [32, 147, 1], [800, 479]],
    ["as seen, one that is wide made smaller", "seen", 1472, 360, [32, 147, 0.5], [800, 479]],
    ["square, at the top of its room", "square", 736, 180, [32, 147, 1], [800, 800]],
    ["square, a tall one made smaller", "square", 736, 1002, [216, 147, 0.5], [800, 800]],
    [
      "square, a small one enlarged, but not boundlessly",
      "square",
      100,
      100,
      [320, 147, 1.6],
      [800, 800],
    ],
    ["on A4", "a4", 730, 100, [32, 147, 1], [794, 1123]],
    ["on a slide, beside its words", "wide", 588, 200, [340, 129, 1], [960, 540]],
  ] as const)("puts a drawing %s", (_, size, width, height, place, whole) => {
    const { svg, drawn } = compose({}, PICTURE_SIZES[size], drawing(width, height));
    expect(placeOf(drawn.group)).toEqual(place);
    expect([numberOf(svg, "width"), numberOf(svg, "height")]).toEqual(whole);
    expect(svg.getAttribute("viewBox")).toBe(`0 0 ${whole.join(" ")}`);
  });

  it("leaves a drawing its least room, whatever the words", () => {
    const title = "word ".repeat(900);
    const { room } = framePicture(document, words({ title }), PICTURE_SIZES.square, measure);
    expect(room).toEqual({ width: 736, height: 120 });
  });

  it.each([
    ["square", 900],
    ["wide", 400],
  ] as const)("says what has no room in its description alone: %s", (size, count) => {
    const finding = "word ".repeat(count).trim();
    const { svg } = compose({ finding, description: finding }, PICTURE_SIZES[size]);
    const texts = textsOf(svg);
    expect(texts.filter(({ textContent }) => textContent.includes("word"))).toEqual([]);
    expect(svg.querySelector("desc")).toHaveTextContent(finding);
    for (const text of texts) expect(numberOf(text, "y")).toBeLessThan(PICTURE_SIZES[size].height);
  });

  it("breaks words into lines of about the same length, and an address before one of its parts", () => {
    const title = "Peru reported 11 of 21 cybersecurity measures in place, 2015";
    const link = `https://example.org/?view=compare&country=PER&with=${"CHL,".repeat(24)}&lang=en&dataset=f24025cd`;
    const texts = textsOf(compose({ title, link }).svg).map(({ textContent }) => textContent);
    expect(texts.slice(1, 3)).toEqual([
      "Peru reported 11 of 21 cybersecurity",
      "measures in place, 2015",
    ]);
    expect(texts.at(-1)).toMatch(/^&/);
  });

  it.each([
    ["seen", { width: 736, height: 1000 }, false],
    ["wide", { width: 588, height: 394 }, true],
    ["square", { width: 736, height: 501 }, true],
    ["a4", { width: 730, height: 824 }, true],
  ] as const)("knows the room of a drawing: %s", (size, room, isFixed) => {
    expect(framePicture(document, words(), PICTURE_SIZES[size], measure)).toMatchObject({
      room,
      isFixed,
    });
  });

  // A column of 280, of 340, of 440, of 520; and above the drawing where none of them holds the words.
  it.each([
    [20, 588],
    [68, 528],
    [90, 428],
    [110, 348],
    [400, 896],
  ])("gives the words of a slide the room they need: %i of them leave %i", (count, width) => {
    const finding = "word ".repeat(count);
    const { room } = framePicture(document, words({ finding }), PICTURE_SIZES.wide, measure);
    expect(room.width).toBe(width);
  });

  it("breaks a label that is longer than the picture, its symbol before the first line", () => {
    const legend = ["one", "word ".repeat(40).trim(), "three"];
    const symbols = legend.map(() => createSvg(document, "g"));
    const svg = framePicture(document, words({ legend }), PICTURE_SIZES.wide, measure).compose(
      drawing(528, 100),
      symbols,
    );
    const lines = textsOf(svg).filter(({ textContent }) => /^word (?!.*In)/.test(textContent));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(numberOf(line, "x") + measure(line.textContent, { size: 13 })).toBeLessThan(372);
    expect(symbols.map((symbol) => placeOf(symbol)[0])).toEqual([40, 40, 40]);
  });

  it("breaks a legend into lines, each label behind its symbol", () => {
    const legend = Array.from({ length: 6 }, (_, at) => `${at} a label of some length`);
    const symbols = legend.map(() => createSvg(document, "g"));
    const frame = framePicture(document, words({ legend }), PICTURE_SIZES.seen, measure);
    const svg = frame.compose(drawing(), symbols);
    const labels = textsOf(svg).filter(({ textContent }) => textContent.endsWith("length"));
    const lines = new Set(labels.map((label) => label.getAttribute("y")));
    expect(lines.size).toBe(2);
    for (const [at, label] of labels.entries()) {
      const [x = 0, y = 0] = placeOf(symbols[at] as SVGGElement);
      expect(numberOf(label, "x") - x).toBe(14);
      expect(numberOf(label, "y") - y).toBe(4.5);
      expect(numberOf(label, "x") + measure(label.textContent, { size: 13 })).toBeLessThan(768);
    }
  });

  it("sets labels side by side as long as they fit, and each line below the one before", () => {
    const legend = ["a".repeat(40), "b".repeat(40), "c".repeat(40), "one"];
    const symbols = legend.map(() => createSvg(document, "g"));
    const frame = framePicture(document, words({ legend }), PICTURE_SIZES.seen, measure);
    frame.compose(drawing(), symbols);
    // A label is 286 wide, by a font a little wider 304, with its symbol 326; what follows stands 22 behind it.
    const places = symbols.map((symbol) => placeOf(symbol).map(Math.round));
    const [[, top = 0] = []] = places;
    expect(places).toEqual([
      [40, top],
      [388, top],
      [40, top + 24],
      [388, top + 24],
    ]);
  });

  it("lets no label stand beside one of several lines, whose symbol is before the first", () => {
    const legend = ["one", "word ".repeat(40).trim(), "three"];
    const symbols = legend.map(() => createSvg(document, "g"));
    const frame = framePicture(document, words({ legend }), PICTURE_SIZES.seen, measure);
    const svg = frame.compose(drawing(), symbols);
    const ys = symbols.map((symbol) => placeOf(symbol)[1] ?? 0);
    const [first = 0, second = 0, third = 0] = ys;
    const lines = textsOf(svg).filter(({ textContent }) => textContent.startsWith("word"));
    expect(lines.map((line) => numberOf(line, "y"))).toEqual([
      second + 4.5,
      second + 28.5,
      ...lines.slice(2).map((_, at) => second + 52.5 + 24 * at),
    ]);
    expect(second).toBe(first + 24);
    expect(third).toBe(second + 24 * lines.length);
    const [rule] = svg.querySelectorAll("path");
    expect(rule?.getAttribute("d")).toBe(`M32 ${third + 26.5}h736`);
  });

  it("grows with its words: every line is inside, below the last one, and none is too long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 400 }), (text) => {
        const { svg } = compose({
          title: text,
          finding: text,
          kicker: text,
          legend: [],
          footer: [text],
          made: text,
        });
        let last = 0;
        for (const line of textsOf(svg)) {
          if (line.textContent === "") continue;
          const y = numberOf(line, "y");
          expect(y).toBeGreaterThan(last + 10);
          last = y;
          const size = numberOf(line, "font-size");
          expect(measure(line.textContent, { size })).toBeLessThanOrEqual(736);
        }
        expect(numberOf(svg, "height")).toBeGreaterThan(last + 10);
      }),
      { numRuns: 50 },
    );
  });

  it("holds hostile words as words, and is read back by any XML reader", () => {
    const hostile = fc.oneof(
      fc.constant('<img src=x onerror="alert(1)">'),
      fc.constant("]]><script>alert(1)</script>"),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { svg } = compose({ description: text, finding: text, link: text });
        const read = new DOMParser().parseFromString(
          new XMLSerializer().serializeToString(svg),
          "image/svg+xml",
        );
        expect(read.querySelector("parsererror, script, img")).toBeNull();
        expect(read.querySelector("desc")?.textContent).toBe(
          toSvgText(text).replace(/\r\n?/g, "\n"),
        );
      }),
      { numRuns: 60 },
    );
  });
});
