import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_CLASSES } from "../../src/domain/answers.ts";
import { EMBEDS, FIGURE_IDS } from "../../src/domain/figures.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import {
  MAX_PEERS,
  NO_SELECTION,
  ORDERS,
  OUTCOMES,
  type Selection,
  VIEWS,
  WORLD_PARTS,
} from "../../src/domain/selection.ts";
import { formatSelection, parseSelection } from "../../src/url/codec.ts";
import { framework } from "../domain/sample.ts";

const vocabulary = {
  codes: framework.indicators.map(({ code }) => code),
  pillars: framework.pillars.map(({ id }) => id),
  editions: ["ice-2030", "ice-2034"],
  scored: ["ice-2026", "ice-2030", "ice-2034"],
};
const parse = (search: string) => parseSelection(search, vocabulary);

describe("codec", () => {
  test("maps the default selection to an empty address", () => {
    expect(parse("")).toEqual({ selection: NO_SELECTION, dropped: [] });
    expect(formatSelection(NO_SELECTION)).toBe("");
  });

  test("parses an address with many parameters, and formats it in the standard form", () => {
    const { selection, dropped } = parse(
      "?view=method&country=per&with=chl,COL&show=map&region=americas&has=1.1.1&gci2024.team=0&order=1.2.1&only=differences&words=shown&of=1.3.1&map=2.4&pillar=technical,legal&status=exists&q=law&indicator=1.2.1&table=marks&lang=es&dataset=0a1b2c3d&embed=map&theme=dark",
    );
    expect(dropped).toEqual([]);
    expect(selection).toEqual({
      view: "method",
      country: "PER",
      onDevice: false,
      peers: ["CHL", "COL"],
      part: "map",
      edition: undefined,
      places: ["itu-americas"],
      conditions: ["has=1.1.1", "gci2024.team=0"],
      matchesAny: false,
      order: "1.2.1",
      onlyDifferences: true,
      withNames: true,
      filtered: "1.3.1",
      map: "2.4",
      filter: { pillars: ["legal", "technical"], statuses: ["exists"], text: "law" },
      indicator: "1.2.1",
      language: "es",
      tables: ["marks"],
      dataset: "0a1b2c3d",
      embed: "map",
      theme: "dark",
    });
    expect(formatSelection(selection)).toBe(
      "es/method.html?country=PER&with=CHL,COL&pillar=legal,technical&status=exists&q=law&show=map&in=itu-americas&has=1.1.1&gci2024.team=0&order=1.2.1&only=differences&words=shown&of=1.3.1&map=2.4&indicator=1.2.1&table=marks&dataset=0a1b2c3d&embed=map&theme=dark",
    );
  });

  test("does not read the name of an inherited property, such as “constructor”, as a condition", () => {
    const { selection } = parseSelection("world.html?constructor=1.1.1&has=1.1.1", vocabulary);
    expect(selection.conditions).toEqual(["has=1.1.1"]);
  });

  test.each([
    ["?country=Peru", "country", "Peru"],
    ["?pillar=legal,nonsense", "pillar", "nonsense"],
    ["?status=yes", "status", "yes"],
    ["?indicator=7.7.7", "indicator", "7.7.7"],
    ["?view=atlas", "view", "atlas"],
    ["?with=AAA,BB", "with", "BB"],
    ["?with=constructor", "with", "constructor"],
    ["?in=constructor", "in", "constructor"],
    ["?show=globe", "show", "globe"],
    ["?in=Atlantis", "in", "Atlantis"],
    ["?order=size", "order", "size"],
    ["?lang=xx", "lang", "xx"],
    ["?table=pie", "table", "pie"],
    ["?dataset=latest", "dataset", "latest"],
    ["?embed=marks", "embed", "marks"],
    ["?embed=matrix,map", "embed", "map"],
    ["?theme=blue", "theme", "blue"],
    ["?dataset=0a1b2c3d4", "dataset", "0a1b2c3d4"],
    ["?dataset=x0a1b2c3d", "dataset", "x0a1b2c3d"],
    ["?in=ldc2", "in", "ldc2"],
    ["?group=2ldc", "in", "2ldc"],
    ["?region=Atlantis", "in", "itu-Atlantis"],
    ["?has=9.9.9", "has", "9.9.9"],
    ["?lacks=all", "lacks", "all"],
    ["?dated=soon", "dated", "soon"],
    ["?dated=2014-13-45", "dated", "2014-13-45"],
    ["?population=..", "population", ".."],
    ["?population=50000000-", "population", "50000000-"],
    ["?population=2014-12", "population", "2014-12"],
    ["?dated=0.5..", "dated", "0.5.."],
    ["?gci2024.team=high", "gci2024.team", "high"],
    ["?gci2024.team=0.0000001", "gci2024.team", "0.0000001"],
    ["?population=1000000000000", "population", "1000000000000"],
    ["?match=some", "match", "some"],
    ["?country=PERU", "country", "PERU"],
    ["?country=XPER", "country", "XPER"],
    ["?order=--name", "order", "--name"],
    ["?order=CDSXX4", "order", "CDSXX4"],
    ["?order=ice-2099", "order", "ice-2099"],
    ["?order=-ice2099.team", "order", "-ice2099.team"],
    ["?map=TS123", "map", "TS123"],
    ["?edition=gci-1999", "edition", "gci-1999"],
    ["?from=cloud", "from", "cloud"],
    ["?only=sames", "only", "sames"],
    ["?words=maybe", "words", "maybe"],
    ["?of=all", "of", "all"],
    ["?order=-similarity", "order", "-similarity"],
    [`?q=${"x".repeat(201)}`, "q", "x".repeat(201)],
    ["?pillar=%3Cimg%20onerror%3D1%3E", "pillar", "<img onerror=1>"],
  ])("drops and reports the invalid value in %s", (search, parameter, value) => {
    expect(parse(search).dropped).toEqual([{ parameter, value }]);
  });

  test("reports valid countries beyond the maximum as excess", () => {
    const excess = [{ parameter: "with", value: "FFF", isExcess: true }];
    expect(parse("?country=PER&with=AAA,BBB,CCC,DDD,EEE,FFF").dropped).toEqual(excess);
    // Without a country, the first of the six is compared with the other five.
    const { selection, dropped } = parse("?with=africa,AAA,BBB,CCC,DDD,EEE,FFF");
    expect(dropped).toEqual(excess);
    expect(selection.peers).toEqual(["africa", "AAA", "BBB", "CCC", "DDD", "EEE"]);
  });

  test.each<[string, Partial<Selection>]>([
    ["?from=device", { onDevice: true }],
    ["?only=differences", { onlyDifferences: true }],
    ["?words=shown", { withNames: true }],
    ["?in=ldc,africa", { places: ["ldc", "africa"] }],
    ["?in=FJI-WSM-TON", { places: ["FJI-WSM-TON"] }],
    ["?in=neighbours-KEN", { places: ["neighbours-KEN"] }],
    ["?has=1.3.1,1.1.1&lacks=1.2.1", { conditions: ["has=1.3.1", "has=1.1.1", "lacks=1.2.1"] }],
    ["?gci2024.team=0", { conditions: ["gci2024.team=0"] }],
    ["?gci2014.overall=..10", { conditions: ["gci2014.overall=..10"] }],
    ["?dated=2014-06..2015", { conditions: ["dated=2014-06..2015"] }],
    ["?users=0.5..&match=any", { conditions: ["users=0.5.."], matchesAny: true }],
    ["?edition=since", { edition: "since" }],
    ["?order=-name", { order: "-name" }],
    ["?order=-coverage", { order: "-coverage" }],
    ["?order=-1.2.1", { order: "-1.2.1" }],
    ["?order=-CDS12", { order: "-CDS12" }],
    ["?order=-ice-2026", { order: "-ice-2026" }],
    ["?order=ice2030.team", { order: "ice2030.team" }],
    ["?map=TS1", { map: "TS1" }],
    [`?q=${"x".repeat(200)}`, { filter: { ...NO_SELECTION.filter, text: "x".repeat(200) } }],
  ])("round-trips %s", (search, chosen) => {
    const selection = { ...NO_SELECTION, ...chosen };
    expect(parse(search)).toEqual({ selection, dropped: [] });
    expect(formatSelection(selection)).toBe(search);
  });

  test.each<[string, string, Partial<Selection>]>([
    ["KEN.html", "?country=KEN", { country: "KEN" }],
    [
      "es/KEN.html?pillar=legal",
      "?country=KEN&pillar=legal&lang=es",
      { country: "KEN", language: "es" },
    ],
    ["es/", "?lang=es", { language: "es" }],
    ["world.html?country=KEN", "?view=world&country=KEN", { view: "world", country: "KEN" }],
    ["es/compare.html", "?view=compare&lang=es", { view: "compare", language: "es" }],
    ["?view=import&country=KEN", "KEN.html?view=import", { view: "import", country: "KEN" }],
    ["es/1.2.1.html", "?view=measure&measure=1.2.1&lang=es", { view: "measure", measure: "1.2.1" }],
    ["1.2.1.html?from=device", "1.2.1?from=device", { view: "measure", onDevice: true }],
    ["?view=measure", "?view=measure", { view: "measure", measure: undefined }],
    // A profile kept on this device has no page.
    ["?country=ATA&from=device", "?country=ATA&from=device", { country: "ATA", onDevice: true }],
  ])("formats the selection as %s, and also parses %s", (address, older, expected) => {
    for (const one of [address, older]) {
      const { selection, dropped } = parse(one);
      expect(selection).toMatchObject(expected);
      expect(dropped).toEqual([]);
      expect(formatSelection(selection)).toBe(address);
    }
  });

  test("ignores empty values, drops invalid countries and overlong text, and reads older parameters", () => {
    expect(parse("?pillar=,legal,,&country=,PER").dropped).toEqual([]);
    expect(parse(`?q=${"x".repeat(201)}`).selection.filter.text).toBe("");
    expect(parse("?group=ldc&region=africa").selection.places).toEqual(["itu-africa", "ldc"]);
    expect(parse("?with=AA,CHL,PERU").selection.peers).toEqual(["CHL"]);
  });

  test.each([
    ["es/KEN.html?lang=xx", "es", ["xx"]],
    ["es/KEN.html?lang=xx&lang=fr", "fr", ["xx"]],
    ["es/KEN.html?lang=ru,fr", "ru", ["fr"]],
  ])("prefers a known language in the query to the folder: %s", (address, language, values) => {
    const { selection, dropped } = parse(address);
    expect(selection.language).toBe(language);
    expect(dropped.map(({ value }) => value)).toEqual(values);
  });

  test("accepts groups and countries in `with`, and reads three letters as a country, except for “ldc”", () => {
    const peers = ["africa", "CHL", "ldc", "FJI-WSM-TON", "neighbours-KEN"];
    const { selection, dropped } = parse("?with=africa,chl,ldc,FJI-WSM-TON,neighbours-KEN");
    expect([selection.peers, dropped]).toEqual([peers, []]);
    expect(parse("?with=fji-wsm,Africa").selection.peers).toEqual(["fji-wsm"]);
  });

  test("removes duplicate countries, ignoring case, before applying the limit", () => {
    const { selection, dropped } = parse("?with=chl,CHL,COL,Col,URY,BRA,VEN");
    expect(selection.peers).toEqual(["CHL", "COL", "URY", "BRA", "VEN"]);
    expect(dropped).toEqual([]);
  });

  test("keeps a comma before a space encoded, because a spreadsheet could treat “,+” as the start of a formula", () => {
    const filter = { ...NO_SELECTION.filter, text: "law, team" };
    expect(formatSelection({ ...NO_SELECTION, filter })).toBe("?q=law%2C+team");
  });

  test.each(["ken.html", "es/nonsense"])(
    "drops the name of a page that does not exist: %s",
    (address) => {
      const [{ parameter } = { parameter: "" }] = parse(address).dropped;
      expect(parameter).toBe("view");
    },
  );

  test("keeps valid values alongside invalid ones", () => {
    expect(parse("?pillar=legal,nonsense").selection.filter.pillars).toEqual(["legal"]);
  });

  test("parses any string, and round-trips the result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        const { selection } = parse(search);
        expect(parse(formatSelection(selection))).toEqual({ selection, dropped: [] });
      }),
    );
  });

  test("round-trips every selection", () => {
    const pillars = framework.pillars.map(({ id }) => id);
    const codes = framework.indicators.map(({ code }) => code);
    const selection: fc.Arbitrary<Selection> = fc.record({
      view: fc.constantFrom(...VIEWS),
      measure: fc.option(fc.constantFrom(...codes), { nil: undefined }),
      part: fc.constantFrom(...WORLD_PARTS),
      edition: fc.option(fc.constantFrom(...vocabulary.editions, OUTCOMES), { nil: undefined }),
      country: fc.option(fc.stringMatching(/^[A-Z]{3}$/), { nil: undefined }),
      onDevice: fc.boolean(),
      filter: fc.record({
        pillars: fc.subarray(pillars),
        statuses: fc.subarray([...ALL_CLASSES]),
        text: fc.string({ unit: "grapheme", maxLength: 60 }).filter((t) => t.length <= 200),
      }),
      indicator: fc.option(fc.constantFrom(...codes), { nil: undefined }),
      language: fc.constantFrom(...LANGUAGES),
      peers: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { maxLength: MAX_PEERS }),
      places: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{1,20}$|^[A-Z]{3}(-[A-Z]{3}){0,59}$/), {
        maxLength: 6,
      }),
      conditions: fc
        .subarray(["has", "partly", "lacks", "unknown", "named", "listed", "affirmed"])
        .map((words) => words.map((word) => `${word}=${codes[0]}`)),
      matchesAny: fc.boolean(),
      order: fc.option(fc.constantFrom(...ORDERS, ...codes, "LS1", "-CDS4"), { nil: undefined }),
      onlyDifferences: fc.boolean(),
      withNames: fc.option(fc.boolean(), { nil: undefined }),
      filtered: fc.option(fc.constantFrom(...codes, "any", "TS1"), { nil: undefined }),
      map: fc.option(fc.constantFrom(...codes, "TS1"), { nil: undefined }),
      tables: fc.subarray([...FIGURE_IDS]),
      dataset: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined }),
      embed: fc.option(fc.constantFrom(...EMBEDS), { nil: undefined }),
      theme: fc.option(fc.constantFrom("light" as const, "dark" as const), { nil: undefined }),
    });
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(parse(formatSelection(chosen))).toEqual({ selection: chosen, dropped: [] });
      }),
    );
  });
});
