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

describe("contacts", () => {
  const read = sampleProfile({
    "2.4": finding("exists", { contacts: [{ kind: "phone", value: "855" }] }),
  });
  const contactsBy = (more: object) =>
    apply(read, { corrections: [{ indicator: "2.4", why: "cut short", ...more }] }).indicators[
      "2.4"
    ]?.contacts;

  test("are replaced by the contacts of the review", () => {
    const contacts = [{ kind: "phone", value: "(855) 12 34 56" }];
    expect(contactsBy({ contacts })).toEqual(contacts);
    expect(contactsBy({ contacts: [] })).toEqual([]);
  });

  test("are unchanged if the review has none", () => {
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

  test("can be entered by a review, which keeps it as written and flags it", () => {
    const read = { ...sampleProfile(), background: { population: { value: 1200 } } };
    const population = { value: null, raw: "12 00 0", asOf: "2012", why: "a digit is lost" };
    const profile = apply(read, { background: { population } });
    expect(profile.background).toEqual(garbled.background);
    expect(profile.flags).toEqual([flag]);
  });

  test("is replaced by a number, which removes the flag", () => {
    const population = { value: 12_000, why: "the scan shows three zeros" };
    const profile = apply(garbled, { background: { population } });
    expect(profile.background.population).toEqual({ value: 12_000, asOf: "2012" });
    expect(profile.flags).toEqual([]);
  });

  test("can be corrected to another unreadable text, in the figure and in its flag", () => {
    const population = { value: null, raw: "12 0? 0", why: "the scan shows it" };
    const profile = apply(garbled, { background: { population } });
    expect(profile.background.population).toEqual({ raw: "12 0? 0", asOf: "2012" });
    expect(profile.flags).toEqual([{ ...flag, raw: "12 0? 0" }]);
    expect(apply(profile, { background: { population } }).flags).toEqual(profile.flags);
  });

  test("of internet users has its own flag", () => {
    const internetUsers = { value: null, raw: "n/a", why: "no number" };
    const { background, flags } = apply(sampleProfile(), { background: { internetUsers } });
    expect(background).toEqual({ internetUsers: { raw: "n/a" } });
    expect(flags).toEqual([{ code: "internet-users-unreadable", raw: "n/a" }]);
  });
});

describe("a reviewed section", () => {
  const reviewedOf = (reviewed: "all" | string[], more = {}) =>
    Object.entries(apply(sampleProfile(), { reviewed, ...more }).indicators)
      .filter(([, one]) => one.reviewed)
      .map(([code]) => code);

  test("is marked as reviewed if the review lists or corrects it", () => {
    expect(reviewedOf([])).toEqual([]);
    expect(reviewedOf(["1.2.1", "2.4"])).toEqual(["1.2.1", "2.4"]);
    expect(reviewedOf("all")).toHaveLength(21);
    const corrections = [{ indicator: "1.1.1", status: "exists", why: "it is" }];
    expect(reviewedOf([], { corrections })).toEqual(["1.1.1"]);
  });

  test("is no longer marked as reviewed if the review does not list it", () => {
    const read = sampleProfile({ "1.1.1": finding("exists", { reviewed: true }) });
    expect(apply(read, {}).indicators["1.1.1"]?.reviewed).toBe(false);
    expect(applyReview(read, undefined, framework)).toBe(read);
  });
});

describe("the list of other defensible readings", () => {
  const read = sampleProfile({ "1.1.1": finding("partial", { also: ["exists", "absent"] }) });
  const alsoBy = (more: object) =>
    apply(read, { corrections: [{ indicator: "1.1.1", why: "as it stands", ...more }] }).indicators[
      "1.1.1"
    ]?.also;

  test.each([
    ["is unchanged by default", {}, ["exists", "absent"]],
    ["excludes the status itself", { status: "exists" }, ["absent"]],
    ["is replaced by the list in the review", { also: ["unknown"] }, ["unknown"]],
    ["is removed by an empty list", { also: [] }, undefined],
  ])("%s", (_, more, expected) => {
    expect(alsoBy(more)).toEqual(expected);
  });
});

describe("the reason of a measure that is not in place", () => {
  const read = sampleProfile({ "1.1.1": finding("absent", { reason: "empty-list" }) });
  test.each([
    ["is unchanged by default", {}, "empty-list"],
    ["is replaced by the reason in the review", { reason: "related-only" }, "related-only"],
    [
      "is the default reason if it does not fit the new status",
      { status: "partial" },
      "in-progress",
    ],
  ])("%s", (_, more, reason) => {
    const corrections = [{ indicator: "1.1.1", why: "as it stands", ...more }];
    expect(apply(read, { corrections }).indicators["1.1.1"]?.reason).toBe(reason);
  });
});

describe("the reason of a measure in place", () => {
  const instruments = [{ name: "Ice Act", kind: "law" } as const];
  test.each([
    [
      "is `named` with an added name",
      finding("exists", { reason: "affirmed" }),
      ["Ice Act"],
      "named",
    ],
    [
      "is `affirmed` without names",
      finding("exists", { reason: "named", instruments }),
      [],
      "affirmed",
    ],
    [
      "stays `listed` with a replaced name",
      finding("exists", { reason: "listed", instruments }),
      ["Snow Act"],
      "listed",
    ],
  ])("%s", (_, read, names, reason) => {
    const corrections = [{ indicator: "1.1.1", why: "as it stands", instruments: names }];
    const { indicators } = apply(sampleProfile({ "1.1.1": read }), { corrections });
    expect(indicators["1.1.1"]?.reason).toBe(reason);
  });
});

describe("a corrected name", () => {
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

  test("keeps the address and draft status that were read", () => {
    expect(namesBy("Ice Act", "Snow Bill")).toEqual([
      { name: "Ice Act", kind: "law", url: "https://example.org/" },
      { name: "Snow Bill", kind: "law", draft: true },
    ]);
  });

  test("takes the kind and draft status from the review", () => {
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

describe("flags", () => {
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

  test("are unchanged without a review of their section", () => {
    const flags = [...doubts, ...facts];
    const profile = { ...sampleProfile(), flags };
    expect(apply(profile, {}).flags).toBe(flags);
  });

  test("that express doubt are removed by a review of their section, and others are kept", () => {
    const left = [doubts[2], ...facts];
    expect(flagsBy({ reviewed: ["1.1.1"] }, [...doubts, ...facts])).toEqual(left);
    expect(flagsBy({ reviewed: "all" }, [...doubts, ...facts])).toEqual(facts);
  });

  test("include missing sections unless the review corrects them", () => {
    const missing = flag("section-missing", "1.1.1");
    expect(flagsBy({}, [], { "1.1.1": "missing" })).toEqual([missing]);
    expect(flagsBy({}, [missing], { "1.1.1": "missing" })).toEqual([missing]);
    const corrections = [{ indicator: "1.1.1", status: "absent", why: "it is on page 2" }];
    expect(flagsBy({ corrections }, [missing], { "1.1.1": "missing" })).toEqual([]);
    const both = { "1.1.1": "missing", "2.4": "missing" };
    expect(flagsBy({}, [missing], both)).toEqual([missing, flag("section-missing", "2.4")]);
  });

  test("about an unreadable date are removed by a corrected date", () => {
    const undated = flag("date-unreadable");
    const source = (lastUpdated: string | null) => ({ source: { lastUpdated, why: "stamped" } });
    expect(flagsBy(source("2013"), [undated])).toEqual([]);
    expect(flagsBy(source(null), [undated])).toEqual([undated]);
    expect(flagsBy(source("2013"), [flag("population-unreadable")])).toEqual([
      flag("population-unreadable"),
    ]);
  });

  test("about an unreadable figure are removed by a corrected number", () => {
    const both = [flag("population-unreadable"), flag("internet-users-unreadable")];
    const value = (figure: string) => ({ background: { [figure]: { value: 5, why: "counted" } } });
    expect(flagsBy(value("population"), both)).toEqual([both[1]]);
    expect(flagsBy(value("internetUsers"), both)).toEqual([both[0]]);
    const asOf = { background: { population: { asOf: "2013", why: "dated" } } };
    expect(flagsBy(asOf, both)).toEqual(both);
  });

  test("include the flags of the review, once per section", () => {
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
