// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findDetour, findOtherPage, isPlainQuery } from "../../src/url/first-address.ts";
import { storageKey } from "../../src/url/storage.ts";

/** Countries with a page. */
const COUNTRIES = ["KEN", "PER", "TON"];
/** Replaces `PerformanceNavigationTiming`, which jsdom lacks. */
class Navigation {
  constructor(readonly type: string) {}
}

interface Visit {
  /** Preferred languages of the browser. */
  languages?: string[];
  stored?: { language?: string; country?: string };
  /** How the page was opened: a new visit, a reload, or a back/forward navigation. */
  type?: "navigate" | "reload" | "back_forward";
}

/**
 * Opens an address of the site, and returns the target of its redirect. Only the first page of a language redirects. The
 * first pages of languages other than English redirect via the site's first page.
 */
function open(address: string, visit: Visit = {}): string | undefined {
  visitAddress(address, visit);
  if (/^es\/(?:index(?:\.html)?)?(?:[?#]|$)/.test(address)) {
    const detour = findDetour();
    if (detour === undefined) return undefined;
    visitAddress(detour, visit);
    const other = findOtherPage(COUNTRIES);
    return other === address ? undefined : other;
  }
  const isFirst = /^(?:index(?:\.html)?)?(?:[?#]|$)/.test(address);
  return isFirst ? findOtherPage(COUNTRIES) : undefined;
}

function visitAddress(
  address: string,
  { languages = ["en-GB"], stored = {}, type = "navigate" }: Visit,
) {
  history.replaceState(null, "", `/${address}`);
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  vi.stubGlobal("PerformanceNavigationTiming", Navigation);
  performance.getEntriesByType = () => [
    Object.assign(Object.create(Navigation.prototype), { type }),
  ];
  for (const name of ["language", "country"] as const)
    localStorage.setItem(storageKey(name), stored[name] ?? "");
}

const { getEntriesByType } = performance;
beforeEach(() => localStorage.clear());
afterEach(() => {
  performance.getEntriesByType = getEntriesByType;
  vi.unstubAllGlobals();
});

const SPANISH = { languages: ["es-PE", "en"] };
const LAST = { stored: { country: "KEN" } };

describe("an older address redirects to the page of its view or country", () => {
  test.each<[string, string | undefined, Visit?]>([
    ["?country=KEN", "KEN.html"],
    ["?country=ken", "KEN.html"],
    ["index.html?country=KEN&pillar=legal", "KEN.html?pillar=legal"],
    ["?country=KEN&lang=es", "es/KEN.html"],
    ["es/?country=KEN", "es/KEN.html"],
    ["?country=KEN", "es/KEN.html", SPANISH],
    ["?country=KEN&lang=en", "KEN.html", SPANISH],
    ["?view=world&show=map", "world.html?show=map"],
    ["?view=world&country=KEN&show=map", "world.html?country=KEN&show=map"],
    ["?view=compare&country=KEN&with=PER,TON", "compare.html?country=KEN&with=PER,TON"],
    ["?lang=es", "es/"],
    // These views and profiles have no page.
    ["?view=import&country=KEN", undefined],
    ["?country=KEN&from=device", undefined],
    ["?country=KEN&from=device", "es/?country=KEN&from=device", SPANISH],
  ])("%s → %s (visit: %j)", (address, expected, visit) => {
    expect(open(address, visit)).toBe(expected);
  });

  test.each([
    ["commas and spaces", "?country=KEN&q=law,%20team", "KEN.html?q=law,+team"],
    ["plus signs", "?country=KEN&q=a%2Bb+c", "KEN.html?q=a%2Bb+c"],
    ["special characters", "?country=KEN&q=%26%23%25%2C", "KEN.html?q=%26%23%25,"],
    ["other scripts", "?country=KEN&q=%C3%B1", "KEN.html?q=%C3%B1"],
  ])("keeps %s in the search text", (_what, address, expected) => {
    const other = open(address);
    expect(other).toBe(expected);
    const before = new URLSearchParams(location.search).get("q");
    expect(new URLSearchParams(other?.split("?")[1]).get("q")).toBe(before);
  });

  test("keeps the fragment", () => {
    expect(open("?country=KEN&pillar=legal#main")).toBe("KEN.html?pillar=legal#main");
    expect(open("#main", SPANISH)).toBe("es/#main");
  });
});

describe("the first page opens in the preferred language", () => {
  test.each<[string, string | undefined, Visit]>([
    ["", undefined, {}],
    ["", "es/", SPANISH],
    ["index.html?pillar=legal", "es/?pillar=legal", SPANISH],
    ["", undefined, { ...SPANISH, stored: { language: "en" } }],
    ["", "es/", { stored: { language: "es" } }],
    ["", undefined, { languages: ["xx", "xx-YY"] }],
    ["", "es/", { languages: ["xx", "es"] }],
    ["", "zh/", { languages: ["zh-Hant-TW", "en"] }],
    ["", "zh/", { languages: ["zh-CN"] }],
    ["?pillar=legal", "ar/?pillar=legal", { languages: ["ar-EG"] }],
    ["", "fr/", { languages: ["fr-CA", "en-CA"] }],
    ["", "ru/", { languages: ["uk", "ru-RU"] }],
    ["", "ru/", { languages: ["fr"], stored: { language: "ru" } }],
    // Embeds, other pages and addresses with `lang` keep their language.
    ["?lang=en", undefined, SPANISH],
    ["?embed=scorecard", undefined, SPANISH],
    ["?country=KEN&embed=scorecard", "KEN.html?embed=scorecard", SPANISH],
    ["?lang=es&embed=scorecard", "es/?embed=scorecard", {}],
    ["es/", undefined, { stored: { language: "en" } }],
    ["KEN.html", undefined, SPANISH],
    ["world.html?show=map", undefined, SPANISH],
  ])("%j → %j (visit: %j)", (address, expected, visit) => {
    expect(open(address, visit)).toBe(expected);
  });
});

describe("the first page opens the last country", () => {
  test.each<[string, string | undefined, Visit]>([
    ["", "KEN.html", LAST],
    ["es/", "es/KEN.html", LAST],
    ["", "es/KEN.html", { ...SPANISH, ...LAST }],
    // Only a new visit to the first page without a query redirects.
    ["", undefined, { ...LAST, type: "reload" }],
    ["", undefined, { ...LAST, type: "back_forward" }],
    ["?pillar=legal", undefined, LAST],
    ["TON.html", undefined, LAST],
    ["world.html", undefined, LAST],
    // The page of the last country may no longer exist.
    ["", undefined, { stored: { country: "XXX" } }],
    ["", "es/", { ...SPANISH, stored: { country: "XXX" } }],
  ])("%j → %j (visit: %j)", (address, expected, visit) => {
    expect(open(address, visit)).toBe(expected);
  });
});

describe("an address with an invalid value", () => {
  test.each([
    "?country=XXX",
    "?country=Kenya",
    "?country=//example.org",
    "?view=atlas",
    "?lang=xx",
  ])("stays on the first page: %s", (address) => {
    expect(open(address)).toBeUndefined();
  });

  test("redirects only to the preferred language", () => {
    const other = open("?country=XXX", SPANISH) ?? "";
    expect(other).toMatch(/^es\/\?country=XXX(?:&|$)/);
    expect(open(other)).toBeUndefined();
  });

  test.each(["//example.org", "https://example.org/", "javascript:alert(1)//", "../../x"])(
    "does not open another site, even if `lang` is %s",
    (language) => {
      const query = new URLSearchParams({ lang: language });
      for (const path of ["", "es/", "KEN.html", "world.html"]) {
        const other = open(`${path}?${query}`, SPANISH) ?? "";
        expect(new URL(other, location.origin).href.startsWith(`${location.origin}/`)).toBe(true);
        expect(other).not.toContain("example");
        expect(other).not.toContain("..");
      }
    },
  );
});

test("the first page of another language redirects only if the address names another page", () => {
  for (const query of [
    "?view=measure&measure=1.2.1",
    "?view=compare&country=KEN&with=PER",
    "?country=ken&lang=xx",
    "?lang=fr&pillar=legal",
    "?country=KEN&q=a%2Bb,+c#main",
  ]) {
    visitAddress(`es/${query}`, {});
    const direct = findOtherPage(COUNTRIES);
    expect(direct).toBeDefined();
    expect(open(`es/${query}`)).toBe(direct);
  }
  for (const query of [
    "",
    "?view=measure",
    "?view=import&country=KEN",
    "?country=KEN&from=device",
    "?country=XXX&view=scorecard",
    "?lang=xx",
    "?view=atlas",
    "?view=atlas&measure=1.2.1",
    "?pillar=legal",
  ]) {
    visitAddress(`es/${query}`, {});
    expect(findDetour(), query).toBeUndefined();
  }
});

test("the target of a redirect does not redirect", () => {
  const addresses = [
    "?country=KEN&q=law",
    "?view=world&lang=es",
    "?lang=es",
    "es/?country=TON&lang=en",
  ];
  for (const address of addresses)
    for (const visit of [{}, SPANISH, { stored: { language: "es", country: "PER" } }]) {
      const other = open(address, visit);
      expect(other).toBeDefined();
      expect(open(other ?? "", { ...visit, type: "reload" })).toBeUndefined();
    }
});

test.each([
  ["KEN.html", true],
  ["KEN.html?indicator=1.2.1", true],
  ["KEN.html?dataset=0a1b2c3d&indicator=1.2.1", true],
  ["KEN.html?pillar=legal", false],
  ["KEN.html?indicator=1.2.1&q=law", false],
  ["KEN.html?other", false],
  ["KEN.html?indicators", false],
  ["KEN.html?old-dataset=1", false],
])("%s shows the prerendered content: %s", (address, expected) => {
  open(address);
  expect(isPlainQuery()).toBe(expected);
});
