import { describe, expect, test } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { alternatesOf, fileOf, listPages, rootOf } from "../../src/pages/site-pages.ts";
import { PAGE_VIEWS } from "../../src/url/page-path.ts";

describe("the pages of a language", () => {
  test("are the first page and one page for each view, country and measure", () => {
    expect(listPages("en", ["KEN", "TON"]).map(({ address }) => address)).toEqual([
      "",
      ...PAGE_VIEWS.map((view) => `${view}.html`),
      ...["KEN.html", "TON.html"],
      ...framework.indicators.map(({ code }) => `${code}.html`),
    ]);
  });

  test("are in the folder of the language", () => {
    const pages = listPages("es", ["KEN"]);
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(["es/", "es/world.html", "es/KEN.html"]));
    expect(pages[addresses.indexOf("es/KEN.html")]?.selection).toEqual({
      ...NO_SELECTION,
      country: "KEN",
      language: "es",
    });
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
