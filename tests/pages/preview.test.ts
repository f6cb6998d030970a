import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { assignFonts, createFontMeasure, subsetFonts } from "../../src/build/preview-fonts.ts";
import { framework } from "../../src/dataset/framework.ts";
import { markOf } from "../../src/domain/answers.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { parseCountry, parseSince } from "../../src/domain/editions/country-file.ts";
import { parseEditions } from "../../src/domain/editions/edition.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n, type I18n } from "../../src/i18n/i18n.tsx";
import {
  describeProfilePreview,
  describeScoresPreview,
  describeWorldPreview,
} from "../../src/pages/preview/describe-preview.tsx";
import { drawPreview, type Preview } from "../../src/pages/preview/draw-preview.tsx";

const { files, indexPath } = buildDataset(fileURLToPath(new URL("../../data", import.meta.url)));
const read = (path = "") => JSON.parse(files.get(path) ?? "null");
const index = parseCountryIndex(read(indexPath), framework, indexPath);
const { editions } = parseEditions(read(index.later?.files.editions), framework, "editions");
const measure = createFontMeasure();
const fonts = mkdtempSync(join(tmpdir(), "atlas-fonts-"));
afterAll(() => rmSync(fonts, { recursive: true }));

const profileOf = (code: string) =>
  parseCountry(read(index.countries[code]?.profile), framework, code).profile;

function describeScored(i18n: I18n, code: string) {
  const { alpha2 = "", file } = index.later?.countries[code] ?? {};
  const edition = editions.at(-1);
  const scores = edition && parseSince(read(file), code).scores[edition.id];
  if (!scores) throw new Error(`${code} has no scores`);
  return describeScoresPreview(i18n, i18n.countryName(alpha2), edition, scores);
}

/** The texts of a picture, without its title for screen readers. */
const textsOf = (preview: Preview) => textsIn(drawPreview(preview, measure));
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&"),
  );

/** The bounding box of all pictures together, without their backgrounds. */
async function boxOf(svgs: readonly string[]) {
  const drawings = svgs.map((svg) => svg.replace(/<rect .*?<\/rect>/, "")).join("");
  const all = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${drawings}</svg>`;
  const font = await subsetFonts(all, fonts);
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = new Resvg(assignFonts(all), { font }).getBBox() ?? {};
  return { left: x, top: y, right: x + width, bottom: y + height };
}

let english: I18n;
beforeAll(async () => {
  english = createI18n("en", await loadMessages("en"));
});

describe("a preview picture", () => {
  test("of a country shows its marks, counts, year and source", () => {
    const preview = describeProfilePreview(english, "Peru", profileOf("PER"));
    expect(textsOf(preview)).toEqual([
      ...["Cyberwellness Atlas", "Profile 2015", "Peru"],
      ...["In place: 11 of 21", "1 partly · 7 not in place · 2 not known"],
      ...["Legal", "Technical", "Organization", "Capacity building", "Cooperation"],
      ...["Child protection", "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015"],
    ]);
    expect(preview.pillars.map(({ marks }) => marks.length)).toEqual([2, 3, 4, 4, 4, 4]);
    // The rings of the two unknown measures are dashed.
    expect(drawPreview(preview, measure).split("stroke-dasharray")).toHaveLength(1 + 2);
  });

  test("of a country marks the measures that are affirmed without a name", () => {
    const marksOf = (code: string) =>
      computeRows(framework, profileOf(code)).map(({ answer }) => markOf(answer));
    const drawn = (code: string) =>
      drawPreview(describeProfilePreview(english, code, profileOf(code)), measure);
    for (const code of ["PER", "RUS", "VEN"]) {
      const affirmed = marksOf(code).filter((mark) => mark === "affirmed");
      expect(affirmed).not.toEqual([]);
      // The mark of each affirmed measure has a small disc within a ring.
      expect(drawn(code).split('<circle r="3"')).toHaveLength(1 + affirmed.length);
    }
  });

  test("of a country without a profile shows its latest scores", () => {
    const texts = textsOf(describeScored(english, "VAT"));
    expect(texts).toContain("6.2\u00a0of 100, GCI 2024");
    expect(texts).toContain("1 at 0.5 or more · 2 below 0.5 · 16 at 0");
    expect(texts.join()).not.toMatch(/in place/i);
  });

  test("of the world shows the count of countries for each measure", () => {
    const texts = textsOf(describeWorldPreview(english, index));
    expect(texts).toContain("How many countries have each measure");
    expect(texts.filter((text) => /^\d+$/.test(text))).toHaveLength(framework.indicators.length);
  });

  test("is drawn in the light theme, without CSS variables", () => {
    const svg = drawPreview(describeProfilePreview(english, "Peru", profileOf("PER")), measure);
    expect(svg).toContain('fill="#1d5fa6"');
    expect(svg).not.toContain("var(");
  });

  test("wraps a long name", () => {
    const draw = (name: string) => textsOf(describeProfilePreview(english, name, profileOf("PER")));
    expect(draw("Saint Vincent and the Grenadines").slice(2, 4)).toEqual([
      "Saint Vincent and",
      "the Grenadines",
    ]);
  });
});

test.each(LANGUAGES)(
  "every preview picture shows its complete title within the margins (%s)",
  async (language) => {
    const i18n = createI18n(language, await loadMessages(language));
    const previews = [
      describeWorldPreview(i18n, index),
      ...Object.keys(index.later?.countries ?? {}).map((code) => describeScored(i18n, code)),
      ...Object.entries(index.countries).map(([code, { alpha2 }]) =>
        describeProfilePreview(i18n, i18n.countryName(alpha2), profileOf(code)),
      ),
    ];
    expect(previews).toHaveLength(1 + 193 + 3);
    const svgs = previews.map((preview) => drawPreview(preview, measure));
    // Ignores line breaks in names and the isolates of Arabic texts.
    const plain = (text: string) => text.replaceAll(/[\s\u2066-\u2069]/g, "");
    const isWhole = (name: string, at: number) =>
      plain(textsIn(svgs[at] ?? "").join("")).includes(plain(name));
    const names = previews.map(({ title }) => title);
    expect(names.filter((name, at) => !isWhole(name, at))).toEqual([]);
    expect(svgs.flatMap(textsIn).filter((text) => text.includes("…"))).toEqual([]);
    const box = await boxOf(svgs);
    expect(box.right).toBeLessThan(1140);
    expect(box.bottom).toBeLessThan(600);
    // A large J extends to the left of its origin.
    expect(box.left).toBeGreaterThan(44);
    expect(box.top).toBeGreaterThan(44);
  },
);
