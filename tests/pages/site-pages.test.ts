import { describe, expect, test } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { alternatesOf, fileOf, listPages, rootOf } from "../../src/pages/site-pages.ts";

describe("the pages of a language", () => {
  test("are the first page, four views and one page for each country and measure", () => {
    expect(listPages("en", ["KEN", "TON"]).map(({ address }) => address)).toEqual([
      ...["", "world.html", "compare.html", "method.html", "dataset.html"],
      ...["KEN.html", "TON.html"],
      ...framework.indicators.map(({ code }) => `${code}.html`),
    ]);
  });

  test("are in the folder of the language", () => {
    const [first, world, , , , kenya] = listPages("es", ["KEN"]);
    expect([first?.address, world?.address, kenya?.address]).toEqual([
      "es/",
      "es/world.html",
      "es/KEN.html",
    ]);
    expect(kenya?.selection).toEqual({ ...NO_SELECTION, country: "KEN", language: "es" });
  });
});

test.each([
  ["", "index.html", "./"],
  ["es/", "es/index.html", "../"],
  ["KEN.html", "KEN.html", "./"],
  ["es/KEN.html", "es/KEN.html", "../"],
])("the page %j has the file %s and the root %s", (address, file, root) => {
  const page = { selection: NO_SELECTION, address };
  expect([fileOf(page), rootOf(page)]).toEqual([file, root]);
});

test("a page has an alternate in every language, and each alternate has the same alternates", () => {
  for (const page of LANGUAGES.flatMap((language) => listPages(language, ["KEN"]))) {
    const alternates = alternatesOf(page);
    expect(alternates.map(({ selection }) => selection.language)).toEqual(LANGUAGES);
    expect(alternates).toContainEqual(page);
    expect(alternates.map(alternatesOf)).toEqual(alternates.map(() => alternates));
  }
});
