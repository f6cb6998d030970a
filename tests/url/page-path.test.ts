import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { expandPath, normalizePath, PAGE_VIEWS, takePath } from "../../src/url/page-path.ts";

test.each([
  ["", ""],
  ["index.html", ""],
  ["index", ""],
  ["KEN.html", "KEN.html"],
  ["KEN", "KEN.html"],
  ["es/", "es/"],
  ["es/index.html", "es/"],
  ["es/index", "es/"],
  ["es/KEN", "es/KEN.html"],
  ["es/world.html", "es/world.html"],
  ["es/1.2.1", "es/1.2.1.html"],
])("the standard form of %j is %j", (path, expected) => {
  expect(normalizePath(path)).toBe(expected);
});

const expand = (path: string, query = "") => {
  const params = new URLSearchParams(query);
  expandPath(path, params);
  return Object.fromEntries(params);
};
const take = (query: string) => {
  const params = new URLSearchParams(query);
  const { folder, file } = takePath(params);
  return [folder + file, params.toString()];
};

describe("expandPath", () => {
  test.each<[string, Record<string, string>]>([
    ["", { lang: "en" }],
    ["es/", { lang: "es" }],
    ["KEN.html", { lang: "en", country: "KEN" }],
    ["es/KEN", { lang: "es", country: "KEN" }],
    ["world.html", { lang: "en", view: "world" }],
    ["es/compare.html", { lang: "es", view: "compare" }],
    ["es/1.2.1.html", { lang: "es", view: "measure", measure: "1.2.1" }],
    ["2.4", { lang: "en", view: "measure", measure: "2.4" }],
    // Names without a page, which are reported as invalid views.
    ["1.html", { lang: "en", view: "1" }],
    ["ken.html", { lang: "en", view: "ken" }],
    ["fr/KENYA.html", { lang: "fr", view: "KENYA" }],
    // Folders of languages. An unknown folder falls back to English.
    ["es/index.html", { lang: "es" }],
    ["fr/KEN.html", { lang: "fr", country: "KEN" }],
    ["zh/world.html", { lang: "zh", view: "world" }],
    ["de/KEN.html", { lang: "en", country: "KEN" }],
  ])("adds the parameters of the path %j to the query: %j", (path, expected) => {
    expect(expand(path)).toEqual(expected);
  });

  test("keeps the language of the query, and replaces its country and view", () => {
    expect(expand("KEN.html", "lang=es&country=PER&q=law")).toEqual({
      lang: "es",
      country: "KEN",
      q: "law",
    });
    expect(expand("world.html", "view=compare&country=PER")).toEqual({
      lang: "en",
      view: "world",
      country: "PER",
    });
  });
});

describe("takePath", () => {
  test.each([
    ["", "", ""],
    ["lang=en", "", ""],
    ["lang=es", "es/", ""],
    ["country=KEN&q=law", "KEN.html", "q=law"],
    ["country=KEN&lang=es", "es/KEN.html", ""],
    ["view=world&country=KEN", "world.html", "country=KEN"],
    ["view=import&country=KEN", "", "view=import&country=KEN"],
    ["country=ATA&from=device", "", "country=ATA&from=device"],
    ["view=world&from=device", "world.html", "from=device"],
    ["country=", "", "country="],
    ["view=measure&measure=2.4&country=KEN", "2.4.html", "country=KEN"],
    ["view=measure", "", "view=measure"],
    ["measure=2.4", "", "measure=2.4"],
    // As a path, this value would open another site.
    ["view=measure&measure=//example.org/", "", "view=measure&measure=%2F%2Fexample.org%2F"],
  ])("splits %j into the path %j and the query %j", (query, path, rest) => {
    expect(take(query)).toEqual([path, rest]);
  });
});

test("expandPath restores any query from which takePath removed the path", () => {
  const country = fc.stringMatching(/^[A-Z]{3}$/);
  const query = fc.record(
    {
      lang: fc.constantFrom(...LANGUAGES),
      view: fc.constantFrom(...PAGE_VIEWS, "import"),
      country,
      from: fc.constant("device"),
      q: fc.string({ minLength: 1 }),
    },
    { requiredKeys: ["lang"] },
  );
  fc.assert(
    fc.property(query, (values) => {
      const params = new URLSearchParams(values);
      const { folder, file } = takePath(params);
      expandPath(folder + file, params);
      expect(Object.fromEntries(params)).toEqual(values);
    }),
  );
});
