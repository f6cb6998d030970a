import { describe, expect, test } from "vitest";
import { pageTitle } from "../../src/app/page-title.ts";
import { NO_FILTER } from "../../src/domain/filter.ts";
import { changeSelection, NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";

const i18n = createI18n("en", await loadMessages("en", "first"));
const entry = (alpha2: string) => ({ alpha2, profile: "", statuses: "" });
const peru = { code: "PER", name: "Peru", entry: entry("PE") };
const index = { countries: { PER: entry("PE"), CHL: entry("CL"), KEN: entry("KE") } };

describe("the title of a page tells view, country and filter", () => {
  test.each<[Partial<Selection>, string]>([
    [{}, "Peru · Cyberwellness Atlas"],
    [
      { filter: { pillars: ["legal"], statuses: ["absent"], text: "act" } },
      "Peru · Pillars: Legal measures · Status: Not in place · Text: “act” · Cyberwellness Atlas",
    ],
    [{ view: "compare" }, "Compare Peru · Cyberwellness Atlas"],
    [
      { view: "compare", peers: ["CHL", "PER", "KEN", "GRL"] },
      "Compare Peru, Chile and Kenya · Cyberwellness Atlas",
    ],
    [{ view: "world" }, "World: all measures · Cyberwellness Atlas"],
    [{ view: "world", part: "map" }, "World: map · Cyberwellness Atlas"],
    [
      { view: "world", filter: { ...NO_FILTER, statuses: ["absent-zero"] } },
      "World: all measures · Status: Reported absent, still 0 · Cyberwellness Atlas",
    ],
    [{ indicator: "1.2.1" }, "CIRT · Peru · Cyberwellness Atlas"],
    [{ edition: "gci-2024" }, "Peru · GCI 2024 · Cyberwellness Atlas"],
    [
      { view: "compare", peers: ["CHL"], edition: "gci-2020" },
      "Compare Peru and Chile · GCI 2020 · Cyberwellness Atlas",
    ],
    [{ view: "method", filter: { ...NO_FILTER, text: "act" } }, "Method · Cyberwellness Atlas"],
    [{ view: "method" }, "Method · Cyberwellness Atlas"],
    [{ view: "import" }, "Add a document · Cyberwellness Atlas"],
  ])("%j", (change, title) => {
    const selection = { ...NO_SELECTION, ...change };
    expect(pageTitle(i18n, selection, peru, index)).toBe(title);
  });

  test("before anything is known it is the product's alone", () => {
    expect(pageTitle(i18n, NO_SELECTION, undefined, undefined)).toBe("Cyberwellness Atlas");
  });
});

describe("a search belongs to its page", () => {
  const here = { ...NO_SELECTION, filter: { ...NO_FILTER, pillars: ["legal"], text: "cirt" } };
  test.each<[string, Partial<Selection>, string]>([
    ["another page starts without it", { view: "world" }, ""],
    ["another country on the same page keeps it", { country: "CHL" }, "cirt"],
    ["the same page keeps it", { view: "scorecard", tables: ["marks"] }, "cirt"],
    [
      "a link that asks for one has it",
      { view: "world", filter: { ...NO_FILTER, text: "x" } },
      "x",
    ],
  ])("%s", (_what, change, text) => {
    expect(changeSelection(here, change).filter.text).toBe(text);
  });
  test("pillars go along", () => {
    expect(changeSelection(here, { view: "world" }).filter.pillars).toEqual(["legal"]);
  });
});
