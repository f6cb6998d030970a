// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createSheet, drawPages, type Group, TEXTS } from "../../src/figure/sheet.tsx";

/** A font with characters 10 pixels wide. */
const measure = (text: string) => text.length * 10;
const sheetOf = () => createSheet(300, measure);

/** Renders the sheet at a height of 200 pixels. */
const drawn = (sheet: ReturnType<typeof createSheet>) => {
  const { container } = render(sheet.draw(200));
  const svg = container.querySelector("svg");
  if (!svg) throw new Error("no drawing");
  const lines = [...svg.querySelectorAll("tspan")].map((line) => ({
    x: Number(line.getAttribute("x")),
    y: Number(line.getAttribute("y")),
    text: line.textContent,
  }));
  return { svg, lines };
};

describe("createSheet", () => {
  it("has the given width and height", () => {
    const { svg } = drawn(sheetOf());
    expect(svg.getAttribute("viewBox")).toBe("0 0 300 200");
    for (const [name, value] of [
      ["width", "300"],
      ["height", "200"],
      ["data-mark", ""],
      ["aria-hidden", "true"],
    ] as const)
      expect(svg).toHaveAttribute(name, value);
  });

  it("writes lines below one another, and returns the lower edge", () => {
    const sheet = sheetOf();
    // Lines fill at most 94 of 100 pixels, so nine characters fit.
    expect(sheet.write("title", "nine char or more", { x: 20, top: 40, width: 100 })).toBe(72);
    const { svg, lines } = drawn(sheet);
    expect(lines.map(({ x, text }) => [x, text])).toEqual([
      [20, "nine char"],
      [20, "or more"],
    ]);
    const [first, second] = lines;
    expect(first?.y).toBeCloseTo(52.48);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(TEXTS.title.leading);
    expect(svg.querySelector("text")).toHaveAttribute("font-size", "13");
    expect(svg.querySelector("text")).toHaveAttribute("font-weight", "400");
    expect(svg.querySelector("text")).toHaveAttribute("fill", "var(--ink)");
  });

  it.each([
    ["one line", 1, ["one…"]],
    ["two lines", 2, ["one two", "three…"]],
    ["three lines", 3, ["one two", "three", "four"]],
  ])("limits text to %s", (_, maxLines, expected) => {
    const sheet = sheetOf();
    const room = { x: 0, top: 0, width: 100, maxLines };
    expect(sheet.write("words", "one two three four", room)).toBe(maxLines * TEXTS.words.leading);
    expect(drawn(sheet).lines.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ["abcdef xy more", "abcdef…"],
    ["ab cd ef more", "ab cd…"],
    ["ab · cdef more", "ab…"],
  ])(
    "replaces the last word of the line and any separator before it with an ellipsis: %s",
    (text, line) => {
      const sheet = sheetOf();
      sheet.write("words", text, { x: 0, top: 0, width: 100, maxLines: 1 });
      expect(drawn(sheet).lines.map(({ text }) => text)).toEqual([line]);
    },
  );

  it.each([
    ["keeps the font size if all words fit", "a nine char", 13],
    [
      "reduces the font size if the longest word does not fit",
      `a ${"x".repeat(11)}`,
      (13 * 94) / 110,
    ],
    ["does not reduce the font size below 11 pixels", "x".repeat(30), 11],
  ])("%s", (_, text, size) => {
    const sheet = sheetOf();
    sheet.write("title", text, { x: 0, top: 0, width: 100 });
    const shown = drawn(sheet).svg.querySelector("text")?.getAttribute("font-size");
    expect(Number(shown)).toBeCloseTo(size);
  });

  it("positions symbols and rules", () => {
    const sheet = sheetOf();
    sheet.mark(12, 34, <circle r={5} />);
    sheet.rule(50);
    sheet.rule(60, true);
    const { svg } = drawn(sheet);
    const mark = svg.querySelector("circle")?.parentElement;
    expect(mark).toHaveAttribute("transform", "translate(12 34)");
    expect(mark).toHaveAttribute("data-mark", "");
    const rules = [...svg.querySelectorAll("path")].map((rule) => [
      rule.getAttribute("d"),
      rule.getAttribute("stroke"),
    ]);
    expect(rules).toEqual([
      ["M0 49.5h300", "var(--line)"],
      ["M0 59.5h300", "var(--line-strong)"],
    ]);
  });
});

describe("drawPages", () => {
  /** A group of rows of 20 pixels under a heading of 20 pixels. */
  const group = (name: string, count: number): Group => {
    const line = (text: string) => (sheet: ReturnType<typeof sheetOf>, top: number) => {
      sheet.write("title", text, { x: 0, top, width: 300 });
      return top + 20;
    };
    return {
      heading: line(name),
      rows: Array.from({ length: count }, (_, at) => line(`${name}${at + 1}`)),
    };
  };
  const pagesOf = (groups: readonly Group[], height: number) =>
    drawPages(groups, { width: 300, height }, measure).map((page) => {
      const { container, unmount } = render(page);
      const words = [...container.querySelectorAll("tspan")].map((line) => line.textContent);
      const own = Number(container.querySelector("svg")?.getAttribute("height"));
      unmount();
      return { words: words.join(" "), height: own };
    });

  it("draws one page if everything fits, with a gap before each further heading", () => {
    expect(pagesOf([group("A", 2), group("B", 1)], 117.5)).toEqual([
      { words: "A A1 A2 B B1", height: 117 },
    ]);
  });

  it("starts a new page if the drawing would exceed the available height", () => {
    expect(pagesOf([group("A", 2), group("B", 1)], 116)).toHaveLength(2);
  });

  it("writes a header on each page", () => {
    const drawn = drawPages([group("A", 4)], { width: 300, height: 90 }, measure, (sheet, page) =>
      sheet.write("words", `Head ${page}`, { x: 0, top: 0, width: 300 }),
    ).map((page) => render(page).container.textContent);
    expect(drawn).toEqual(["Head 0AA1A2", "Head 1AA3A4"]);
  });

  it("divides rows into pages of about equal height, and repeats the heading of their group", () => {
    const pages = pagesOf([group("A", 6)], 120);
    expect(pages.map(({ words }) => words)).toEqual(["A A1 A2 A3", "A A4 A5 A6"]);
  });

  it("never ends a page with a heading", () => {
    const pages = pagesOf([group("A", 3), group("B", 3)], 118);
    expect(pages.map(({ words }) => words)).toEqual(["A A1 A2 A3", "B B1 B2 B3"]);
  });

  it("draws an empty page if there are no groups", () => {
    expect(pagesOf([], 100)).toEqual([{ words: "", height: 1 }]);
  });
});
