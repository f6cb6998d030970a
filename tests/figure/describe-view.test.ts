import { describe, expect, it } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { NO_SELECTION, type Selection } from "../../src/domain/selection.ts";
import {
  describeSnapshot,
  describeView,
  pinnedLink,
  sourceLine,
  withDeviceSource,
} from "../../src/figure/describe-view.ts";
import { createNamer, nameAmong } from "../../src/figure/view-props.ts";
import { sampleProfile } from "../domain/sample.ts";
import { index, laterOf, wordsOf } from "./sample.ts";

const i18n = await wordsOf();
const { ATA, DEU } = index.countries;
if (!ATA || !DEU) throw new Error("both are in the sample");
const germany = { code: "DEU", name: "Germany", entry: DEU };

const selectionOf = (more: Partial<Selection>): Selection => ({ ...NO_SELECTION, ...more });
const filtered = (pillars: readonly string[]) =>
  selectionOf({ filter: { pillars, statuses: [], text: "" } });
/** A profile with two legal measures in place. */
const profile: Profile = sampleProfile({
  "1.1.1": "exists",
  "1.1.2": "exists",
  "1.2.1": "missing",
});
const dated: Profile = { ...profile, source: { ...profile.source, lastUpdated: "2012-02-19" } };
const describeIt = (selection: Selection, of = profile) =>
  describeSnapshot(i18n, germany, of, index, selection);

describe("pinnedLink", () => {
  it("contains the dataset version", () => {
    expect(pinnedLink(i18n, index, selectionOf({ view: "world" }))).toBe(
      "world.html?dataset=abc1234",
    );
  });
});

describe("describeView", () => {
  it("describes the filters as text and as parts of the file name", () => {
    const filter = { pillars: ["legal"], statuses: ["exists", "absent"], text: " csirt " } as const;
    expect(describeView(i18n, index, selectionOf({ filter }))).toMatchObject({
      filters: ["Pillars: Legal measures", "Status: In place and Not in place", "Text: “csirt”"],
      filterParts: ["legal", "exists", "absent", " csirt "],
      datasetVersion: "abc1234",
    });
  });

  it("contains no filters if everything is shown", () => {
    expect(describeView(i18n, index, NO_SELECTION)).toMatchObject({
      filters: [],
      filterParts: [""],
    });
  });

  it("names the pillars of the edition shown", () => {
    const [pillar] = framework.pillars;
    if (!pillar) throw new Error("no pillar");
    const own = { ...pillar, title: "Acts" };
    expect(
      describeView(i18n, index, filtered([own.id]), { cells: "status", pillars: [own] }).filters,
    ).toEqual(["Pillars: Acts"]);
  });

  it("excludes an open drawer from the link", () => {
    const { link } = describeView(i18n, index, selectionOf({ indicator: "1.1.1" }));
    expect(link).toBe("?dataset=abc1234");
  });
});

it("names the data file of the page, unless the page has profiles kept on this device", () => {
  const dataOf = (change: Partial<Selection>) =>
    describeView(i18n, index, selectionOf(change)).dataFile;
  expect(dataOf({ country: "DEU" })).toBe("DEU.csv");
  expect(dataOf({ country: "DEU", onDevice: true })).toBeUndefined();
});

describe("describeSnapshot", () => {
  it("contains the country and its source", () => {
    expect(describeIt(selectionOf({ country: "PER" }))).toMatchObject({
      countries: ["Germany"],
      fileParts: ["Germany"],
      link: "DEU.html?dataset=abc1234",
      source: "ITU, Invented profile for tests, undated",
    });
  });

  it.each([
    [
      [],
      "Germany reported 2 of 20 measures in place for cybersecurity and child online protection, 2014–2015",
    ],
    [["legal"], "Germany reported both measures in place under Legal, 2014–2015"],
    [
      ["technical", "legal"],
      "Germany reported 2 of 4 measures in place under Legal and Technical, 2014–2015",
    ],
  ])("limits the headline to the filtered pillars: %j", (pillars, headline) => {
    expect(describeIt(filtered(pillars)).headline).toBe(headline);
  });

  it("excludes measures without a section in the document from the headline", () => {
    const { indicators } = framework;
    const codes = indicators.flatMap(({ code, pillar }) => (pillar === "legal" ? code : []));
    const of = sampleProfile(Object.fromEntries(codes.map((code) => [code, "missing"])));
    expect(describeIt(filtered(["legal"]), of).headline).toBe(
      "Germany was asked about no measure under Legal, 2014–2015",
    );
  });

  it("ignores filters by status and text in the headline", () => {
    const filter = { pillars: [], statuses: ["absent"], text: "law" } as const;
    expect(describeIt(selectionOf({ filter })).headline).toContain("2 of 20 ");
  });

  it("contains the year and date of a dated document", () => {
    const { headline, source } = describeIt(NO_SELECTION, dated);
    expect(headline).toMatch(/, 2012$/);
    expect(source).toBe("ITU, Invented profile for tests, 19 February 2012");
  });
});

describe("source of a profile kept on this device", () => {
  it("contains the label of the profile", () => {
    expect(sourceLine(i18n, dated, ATA)).toBe(
      "ITU, Invented profile for tests, 19 February 2012 · on this device: From the winter station",
    );
    expect(nameAmong(i18n, ATA)).toBe("Antarctica (on this device)");
    expect(nameAmong(i18n, DEU)).toBe("Germany");
  });

  it.each([
    [undefined, "ITU · on this device: Antarctica (From the winter station) and Peru (peru.pdf)"],
    [["DEU", "PER"], "ITU · on this device: Peru (peru.pdf)"],
    [["DEU"], "ITU"],
  ])("adds the names and labels of the kept profiles to the source (among: %j)", (among, line) => {
    expect(withDeviceSource(i18n, "ITU", index, among)).toBe(line);
  });
});

it("names countries with a profile, kept profiles, and countries with later data only", () => {
  const later = laterOf({ countries: { BRA: { alpha2: "BR", file: "" } } });
  const codes = ["DEU", "ATA", "BRA", "XYZ"];
  expect(codes.map(createNamer(i18n, { ...index, later }))).toEqual([
    ...["Germany", "Antarctica (on this device)", "Brazil", "XYZ"],
  ]);
  expect(codes.map(createNamer(i18n, index)).slice(2)).toEqual(["BRA", "XYZ"]);
});
