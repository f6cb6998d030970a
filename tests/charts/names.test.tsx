// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { createFontMeasure } from "../../src/build/preview-fonts.ts";
import { drawMatrixPages } from "../../src/charts/MatrixPicture.tsx";
import { PillarSharesChart, pillarSharesHeight } from "../../src/charts/PillarSharesChart.tsx";
import { SinceChart } from "../../src/charts/SinceChart.tsx";
import { framework } from "../../src/dataset/framework.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { tallyAnswers } from "../../src/domain/tally.ts";
import { wordsOf } from "../figure/sample.ts";

const share = (name: string) => ({ place: 0, name, count: "2 of 4", certain: 0.5, possible: 0.5 });
const pillars = (name: string) =>
  ["a", "b", "c"].map((id) => ({ id, label: id, shares: [share(name)] }));

it("reduces the number of columns so that a name and its count fit on one line", () => {
  const [short, long] = [pillars("Peru"), pillars("St Vincent & the Grenadines")];
  expect(pillarSharesHeight(short, 736)).toBe(58);
  expect(pillarSharesHeight(long, 736)).toBe(136);
  expect(pillarSharesHeight(long, 1000)).toBe(58);
  const { container } = render(<PillarSharesChart data={long} width={736} />);
  expect(container.querySelector("svg")).toHaveAttribute("viewBox", "0 0 736 136");
});

it.each([
  ["Peru", "14 of 34, rank 102 of 194", "Peru"],
  ["Bosnia and Herzegovina", "14 of 34, rank 102 of 194", "Bosnia and…"],
  ["Босния и Герцеговина", "14 из 34, место 102 из 194", "Босния…"],
  ["Bosnia and Herzegovina", "2 of 3", "Bosnia and Herzegovina"],
])("truncates %s if it does not fit beside “%s” on a phone", (name, count, expected) => {
  const data = [{ id: "a", label: "a", shares: [{ ...share(name), count }] }];
  const { container } = render(<PillarSharesChart {...{ data }} width={288} />);
  expect(container.querySelectorAll("text")[1]).toHaveTextContent(expected);
});

it("keeps the brackets of names that would otherwise be equal", () => {
  const names = ["Micronesia (Federated States of)", "Micronesia", "Iran (Islamic Republic of)"];
  const shares = names.map((name, place) => ({ ...share(name), place }));
  const { container } = render(
    <PillarSharesChart data={[{ id: "a", label: "a", shares }]} width={736} />,
  );
  const texts = [...container.querySelectorAll("text:not([text-anchor])")].slice(1);
  expect(texts.map(({ textContent }) => textContent)).toEqual([
    "Micronesia (Federated S…",
    "Micronesia",
    "Iran",
  ]);
});

it("uses one font size for all labels of a chart and wraps long labels", () => {
  const line = (code: string, label: string) =>
    ({ code, label, status: "absent-low", words: "GCI 2024: 0.49", hasScore: true }) as const;
  const data = [line("1", "CIRT"), line("2", "Standardisation development")];
  const sizesAt = (width: number) => {
    const { container } = render(<SinceChart {...{ data, width }} height={56} />);
    const names = [...container.querySelectorAll("text:has(tspan)")];
    return names.map((name) => [name.getAttribute("font-size"), name.childElementCount]);
  };
  expect(sizesAt(600)).toEqual([
    ["13", 1],
    ["13", 1],
  ]);
  expect(sizesAt(288)).toEqual([
    ["11", 1],
    ["11", 2],
  ]);
});

const answers = [{ class: "exists" }] as const;
const country = (name: string) => ({
  ...{ code: name, name, alpha2: "AQ", region: undefined, subregion: undefined, answers },
  tally: tallyAnswers(answers),
});
const matrix = {
  highlighted: [],
  coverageTitle: "In place",
  coverageOf: () => "1 of 1",
  barOf: () => ({}),
  colour: "blue",
};

it.each(LANGUAGES)(
  "prevents pillar names from overlapping in the narrowest matrix (%s)",
  async (language) => {
    const { local } = await wordsOf(language);
    const [page] = drawMatrixPages([{ title: undefined, countries: [country("Peru")] }], 900, {
      ...matrix,
      measures: framework.indicators.map(({ pillar, code }) => ({ pillar, title: code })),
      pillars: Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)])),
      width: 400,
    });
    const { container } = render(page);
    const measure = createFontMeasure();
    const names = [...container.querySelectorAll("g[font-size] > text[y]")].flatMap((text) => {
      const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
      const shown = text.textContent ?? "";
      return y < 40 ? [{ x, y, end: x + measure(shown, { size: 11, weight: 400 }), shown }] : [];
    });
    expect(names.map(({ shown }) => shown)).toEqual(
      framework.pillars.map(({ short }) => local(short)),
    );
    const overlaps = names.flatMap((one) =>
      names.filter((other) => other.y === one.y && other.x > one.x && other.x < one.end),
    );
    expect(overlaps).toEqual([]);
  },
);

it("divides the matrix into pages of about equal height, with the columns at the same position", () => {
  const group = (title: string, count: number) => ({
    title,
    countries: Array.from({ length: count }, (_, at) => country(`${title} ${at}`)),
  });
  const groups = [group("A", 44), group("Longer", 35), group("C", 22), group("D", 90)];
  const pages = drawMatrixPages(groups, 900, {
    ...matrix,
    measures: [{ pillar: "p", title: "One" }],
    pillars: { p: "Organizational" },
    width: 736,
  });
  const drawn = pages.map((page) => render(page).container);
  const heights = drawn.map((one) => Number(one.querySelector("svg")?.getAttribute("height")));
  expect(Math.max(...heights)).toBeLessThanOrEqual(900);
  expect(Math.min(...heights)).toBeGreaterThan(0.75 * Math.max(...heights));
  const places = drawn.map((one) => one.querySelector("g")?.getAttribute("transform"));
  expect(new Set(places).size).toBe(1);
});
