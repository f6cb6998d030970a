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

describe("the page title", () => {
  test.each<[Partial<Selection>, string]>([
    [{}, "Peru · Cyberwellness Atlas"],
    [
      { filter: { pillars: ["legal"], statuses: ["absent"], text: "act" } },
      "Peru · Pillars: Legal measures · Status: Not in place · Text: “act” · Cyberwellness Atlas",
    ],
    [{ view: "compare" }, "Compare Peru · Cyberwellness Atlas"],
    [{ view: "compare", peers: ["africa", "asia"] }, "Compare · Cyberwellness Atlas"],
    [
      { view: "compare", country: "PER", peers: ["CHL", "PER"] },
      "Compare Peru and Chile · Cyberwellness Atlas",
    ],
    [
      { view: "compare", peers: ["CHL", "PER", "KEN", "GRL"] },
      "Compare Chile, Peru and Kenya · Cyberwellness Atlas",
    ],
    [{ view: "world" }, "World: all measures · Cyberwellness Atlas"],
    [{ view: "world", part: "map" }, "World: map · Cyberwellness Atlas"],
    [
      { view: "world", filter: { ...NO_FILTER, statuses: ["absent-zero"] } },
      "World: all measures · Status: Reported absent, still 0 · Cyberwellness Atlas",
    ],
    [
      { view: "world", edition: "gci-2024", filter: { ...NO_FILTER, statuses: ["missing"] } },
      "World: all measures · GCI 2024 · Status: no score · Cyberwellness Atlas",
    ],
    [
      {
        ...{ view: "world", edition: "since" },
        filter: { ...NO_FILTER, statuses: ["missing", "absent-zero"] },
      },
      "World: all measures · Status: no score and Reported absent, still 0 · Cyberwellness Atlas",
    ],
    [
      { edition: "since", filter: { ...NO_FILTER, statuses: ["missing", "absent"] } },
      "Peru · Status: Not in the document and Not in place · Cyberwellness Atlas",
    ],
    [{ indicator: "1.2.1" }, "CIRT · Peru · Cyberwellness Atlas"],
    [
      { edition: "gci-2024", filter: { ...NO_FILTER, statuses: ["absent", "zero"] } },
      "Peru · GCI 2024 · Status: 0 · Cyberwellness Atlas",
    ],
    [{ edition: "gci-2024" }, "Peru · GCI 2024 · Cyberwellness Atlas"],
    [
      {
        ...{ view: "compare", peers: ["CHL"], edition: "gci-2020" },
        filter: { ...NO_FILTER, statuses: ["absent", "zero", "absent-zero"] },
      },
      "Compare Peru and Chile · GCI 2020 · Status: 0 and Reported absent, still 0 · Cyberwellness Atlas",
    ],
    [
      { view: "compare", peers: ["CHL"], edition: "gci-2020" },
      "Compare Peru and Chile · GCI 2020 · Cyberwellness Atlas",
    ],
    [{ view: "method", filter: { ...NO_FILTER, text: "act" } }, "Method · Cyberwellness Atlas"],
    [{ view: "method" }, "Method · Cyberwellness Atlas"],
    [{ view: "dataset", indicator: "1.2.1" }, "Data · Cyberwellness Atlas"],
    [{ view: "import" }, "Add a document · Cyberwellness Atlas"],
  ])("names view, country and filters: %j", (change, title) => {
    const selection = { ...NO_SELECTION, ...change };
    expect(pageTitle(i18n, selection, peru, index)).toBe(title);
  });

  test("names the filter if the country has only scores", () => {
    const selection = { ...NO_SELECTION, filter: { ...NO_FILTER, statuses: ["zero" as const] } };
    expect(pageTitle(i18n, selection, { code: "TON", name: "Tonga" }, index)).toBe(
      "Tonga · Status: 0 · Cyberwellness Atlas",
    );
  });

  test("omits the measure if the country has only scores, because no drawer opens", () => {
    const selection = { ...NO_SELECTION, indicator: "1.1.1" };
    expect(pageTitle(i18n, selection, { code: "TON", name: "Tonga" }, index)).toBe(
      "Tonga · Cyberwellness Atlas",
    );
  });

  test("is the product name before the index loads", () => {
    expect(pageTitle(i18n, NO_SELECTION, undefined, undefined)).toBe("Cyberwellness Atlas");
  });
});

describe("the search text", () => {
  const here = { ...NO_SELECTION, filter: { ...NO_FILTER, pillars: ["legal"], text: "cirt" } };
  test.each<[string, Partial<Selection>, string]>([
    ["is cleared on another page", { view: "world" }, ""],
    ["is kept for another country on the same page", { country: "CHL" }, "cirt"],
    ["is kept on the same page", { view: "scorecard", tables: ["marks"] }, "cirt"],
    ["can be set by a link", { view: "world", filter: { ...NO_FILTER, text: "x" } }, "x"],
  ])("%s", (_what, change, text) => {
    expect(changeSelection(here, change).filter.text).toBe(text);
  });
  test("is cleared without clearing the pillars", () => {
    expect(changeSelection(here, { view: "world" }).filter.pillars).toEqual(["legal"]);
  });
});
