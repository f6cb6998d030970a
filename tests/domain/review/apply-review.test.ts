import { describe, expect, test } from "vitest";
import type { Flag, Profile } from "../../../src/domain/profile.ts";
import { applyReview } from "../../../src/domain/review/apply-review.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { finding, framework, sampleProfile } from "../sample.ts";

const apply = (profile: Profile, more: object) => {
  const frame = { country: "ATA", by: "A Penguin", reviewed: [], corrections: [] };
  const review = parseReview({ ...frame, ...more }, framework, "ATA.json");
  const once = applyReview(profile, review, framework);
  expect(applyReview(once, review, framework)).toEqual(once);
  return once;
};

describe("contacts of a review", () => {
  const read = sampleProfile({
    "2.4": finding("exists", { contacts: [{ kind: "phone", value: "855" }] }),
  });
  const contactsBy = (more: object) =>
    apply(read, { corrections: [{ indicator: "2.4", why: "cut short", ...more }] }).indicators[
      "2.4"
    ]?.contacts;

  test("stand in the place of those that were read", () => {
    const contacts = [{ kind: "phone", value: "(855) 12 34 56" }];
    expect(contactsBy({ contacts })).toEqual(contacts);
    expect(contactsBy({ contacts: [] })).toEqual([]);
  });

  test("are those that were read where the review has none", () => {
    expect(contactsBy({ status: "partial" })).toEqual([{ kind: "phone", value: "855" }]);
  });
});

describe("an unreadable figure", () => {
  const flag = { code: "population-unreadable", raw: "12 00 0" } as const;
  const garbled: Profile = {
    ...sampleProfile(),
    background: { population: { raw: "12 00 0", asOf: "2012" } },
    flags: [flag],
  };

  test("is kept as written by a review, without a value, and flagged", () => {
    const read = { ...sampleProfile(), background: { population: { value: 1200 } } };
    const population = { value: null, raw: "12 00 0", asOf: "2012", why: "a digit is lost" };
    const profile = apply(read, { background: { population } });
    expect(profile.background).toEqual(garbled.background);
    expect(profile.flags).toEqual([flag]);
  });

  test("loses its words and its flag once a review gives the number", () => {
    const population = { value: 12_000, why: "the scan shows three zeros" };
    const profile = apply(garbled, { background: { population } });
    expect(profile.background.population).toEqual({ value: 12_000, asOf: "2012" });
    expect(profile.flags).toEqual([]);
  });

  test("of Internet users is told apart from that of people", () => {
    const internetUsers = { value: null, raw: "n/a", why: "no number" };
    const { background, flags } = apply(sampleProfile(), { background: { internetUsers } });
    expect(background).toEqual({ internetUsers: { raw: "n/a" } });
    expect(flags).toEqual([{ code: "internet-users-unreadable", raw: "n/a" }]);
  });
});

describe("what was looked at", () => {
  const reviewedOf = (reviewed: "all" | string[], more = {}) =>
    Object.entries(apply(sampleProfile(), { reviewed, ...more }).indicators)
      .filter(([, one]) => one.reviewed)
      .map(([code]) => code);

  test("is marked: some, all, or what was corrected", () => {
    expect(reviewedOf([])).toEqual([]);
    expect(reviewedOf(["1.2.1", "2.4"])).toEqual(["1.2.1", "2.4"]);
    expect(reviewedOf("all")).toHaveLength(21);
    const corrections = [{ indicator: "1.1.1", status: "exists", why: "it is" }];
    expect(reviewedOf([], { corrections })).toEqual(["1.1.1"]);
  });

  test("is taken back where the review no longer says so", () => {
    const read = sampleProfile({ "1.1.1": finding("exists", { reviewed: true }) });
    expect(apply(read, {}).indicators["1.1.1"]?.reviewed).toBe(false);
    expect(applyReview(read, undefined, framework)).toBe(read);
  });
});

describe("another defensible reading", () => {
  const read = sampleProfile({ "1.1.1": finding("partial", { also: ["exists", "absent"] }) });
  const alsoBy = (more: object) =>
    apply(read, { corrections: [{ indicator: "1.1.1", why: "as it stands", ...more }] }).indicators[
      "1.1.1"
    ]?.also;

  test.each([
    ["stays where the review has none", {}, ["exists", "absent"]],
    ["is not the status itself", { status: "exists" }, ["absent"]],
    ["is what the review says", { also: ["unknown"] }, ["unknown"]],
    ["is taken away", { also: [] }, undefined],
  ])("%s", (_, more, expected) => {
    expect(alsoBy(more)).toEqual(expected);
  });
});

describe("a name that is put right", () => {
  const read = sampleProfile({
    "1.1.1": finding("exists", {
      instruments: [
        { name: "Ice Act", kind: "law", url: "https://example.org/" },
        { name: "Snow Bill", kind: "law", draft: true },
      ],
    }),
  });
  const namesBy = (...instruments: unknown[]) =>
    apply(read, { corrections: [{ indicator: "1.1.1", why: "cut short", instruments }] })
      .indicators["1.1.1"]?.instruments;

  test("keeps what the reader knows of it: its address, and whether it is a draft", () => {
    expect(namesBy("Ice Act", "Snow Bill")).toEqual([
      { name: "Ice Act", kind: "law", url: "https://example.org/" },
      { name: "Snow Bill", kind: "law", draft: true },
    ]);
  });

  test("is what the review says of it", () => {
    expect(
      namesBy(
        { name: "Ice Act", draft: true },
        { name: "Snow Bill", draft: false, kind: "treaty" },
      ),
    ).toEqual([
      { name: "Ice Act", kind: "law", url: "https://example.org/", draft: true },
      { name: "Snow Bill", kind: "treaty" },
    ]);
  });
});

describe("flags after a review", () => {
  const flag = (code: Flag["code"], indicator?: string): Flag => ({
    code,
    ...(indicator !== undefined && { indicator }),
  });
  const flagsBy = (more: object, flags: readonly Flag[], findings = {}) =>
    apply({ ...sampleProfile(findings), flags: [...flags] }, more).flags;
  const doubts = [
    flag("sentence-broken", "1.1.1"),
    flag("heading-partial", "1.1.1"),
    flag("columns-torn", "1.2.1"),
  ];
  const facts = [flag("other-indicator", "1.1.1"), flag("date-unreadable"), flag("columns-torn")];

  test("keep what nobody has looked at", () => {
    const flags = [...doubts, ...facts];
    const profile = { ...sampleProfile(), flags };
    expect(apply(profile, {}).flags).toBe(flags);
  });

  test("lose the reader's doubts about a section that somebody reviewed, and no fact of it", () => {
    const left = [doubts[2], ...facts];
    expect(flagsBy({ reviewed: ["1.1.1"] }, [...doubts, ...facts])).toEqual(left);
    expect(flagsBy({ reviewed: "all" }, [...doubts, ...facts])).toEqual(facts);
  });

  test("say which sections are missing, and no longer so where a review found one", () => {
    const missing = flag("section-missing", "1.1.1");
    expect(flagsBy({}, [], { "1.1.1": "missing" })).toEqual([missing]);
    expect(flagsBy({}, [missing], { "1.1.1": "missing" })).toEqual([missing]);
    const corrections = [{ indicator: "1.1.1", status: "absent", why: "it is on page 2" }];
    expect(flagsBy({ corrections }, [missing], { "1.1.1": "missing" })).toEqual([]);
    const both = { "1.1.1": "missing", "2.4": "missing" };
    expect(flagsBy({}, [missing], both)).toEqual([missing, flag("section-missing", "2.4")]);
  });

  test("lose an unreadable date once it is given, and only then", () => {
    const undated = flag("date-unreadable");
    const source = (lastUpdated: string | null) => ({ source: { lastUpdated, why: "stamped" } });
    expect(flagsBy(source("2013"), [undated])).toEqual([]);
    expect(flagsBy(source(null), [undated])).toEqual([undated]);
    expect(flagsBy(source("2013"), [flag("population-unreadable")])).toEqual([
      flag("population-unreadable"),
    ]);
  });

  test("lose an unreadable figure by the number for it alone", () => {
    const both = [flag("population-unreadable"), flag("internet-users-unreadable")];
    const value = (figure: string) => ({ background: { [figure]: { value: 5, why: "counted" } } });
    expect(flagsBy(value("population"), both)).toEqual([both[1]]);
    expect(flagsBy(value("internetUsers"), both)).toEqual([both[0]]);
    const asOf = { background: { population: { asOf: "2013", why: "dated" } } };
    expect(flagsBy(asOf, both)).toEqual(both);
  });

  test("take up what the review sees, once for each section", () => {
    const seen = { code: "other-indicator", indicator: "1.1.1", why: "it speaks of teams" };
    const [fact] = facts;
    expect(flagsBy({ flags: [seen] }, [])).toEqual([fact]);
    expect(flagsBy({ flags: [seen] }, facts)).toEqual(facts);
    const elsewhere = { ...seen, indicator: "1.1.2" };
    expect(flagsBy({ flags: [elsewhere] }, facts)).toEqual([
      ...facts,
      flag("other-indicator", "1.1.2"),
    ]);
  });
});
