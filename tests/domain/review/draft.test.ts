import { describe, expect, test } from "vitest";
import { parseProfile } from "../../../src/domain/profile.ts";
import {
  correctNames,
  correctStatus,
  createDraft,
  draftProfile,
  groupByNeed,
  isUnsaved,
  markReviewed,
  NOBODY,
  redo,
  signReview,
  undo,
  WHY,
} from "../../../src/domain/review/draft.ts";
import {
  compareFindings,
  findDifferences,
} from "../../../src/domain/review/profile-differences.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { formatJson } from "../../../src/export/data-json.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { framework, readText } from "../../reader/corpus.ts";
import { finding, sampleProfile } from "../sample.ts";

const { profile, evidence } = readProfile(readText("docs/example/ATA.txt"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = createDraft(profile, evidence, "A Penguin");
const namesOf = (...names: string[]) => names.map((name) => ({ name, kind: "law" as const }));
const findingOf = (of: typeof draft, code: string) => draftProfile(of, framework).indicators[code];

describe("a draft", () => {
  test("has no corrections initially", () => {
    expect(draftProfile(draft, framework)).toEqual(profile);
  });

  test("corrects a status, marks the section as reviewed, and undoes the correction", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(findingOf(corrected, "1.2.1")).toMatchObject({ status: "partial", reviewed: true });
    expect(corrected.review.corrections).toHaveLength(1);
    expect(draftProfile(undo(corrected), framework)).toEqual(profile);
    expect(undo(draft)).toBe(draft);
  });

  test("keeps the corrected kind of a name when another name is added and removed", () => {
    const instruments = [{ name: "ICECERT", kind: "agency" as const }];
    const corrections = [{ indicator: "1.2.1", instruments, why: "seen" }];
    const reviewed = { ...draft, review: { ...draft.review, corrections } };
    const corrected = correctNames(reviewed, "1.2.1", ["ICECERT", "Ice Office"]);
    expect(findingOf(corrected, "1.2.1")?.instruments).toMatchObject([
      instruments[0],
      { name: "Ice Office" },
    ]);
    expect(correctNames(corrected, "1.2.1", ["ICECERT"]).review.corrections).toEqual(corrections);
  });

  test("redoes a change until another change is made", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(redo(undo(corrected))).toEqual(corrected);
    expect(redo(corrected)).toBe(corrected);
    const other = correctStatus(undo(corrected), "1.2.1", "absent");
    expect(redo(other)).toBe(other);
  });

  test("is unsaved until its corrections are kept, downloaded or undone", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(isUnsaved(draft, undefined)).toBe(false);
    expect(isUnsaved(corrected, undefined)).toBe(true);
    expect(isUnsaved(corrected, draft.review)).toBe(true);
    expect(isUnsaved(corrected, corrected.review)).toBe(false);
    expect(isUnsaved(undo(corrected), undefined)).toBe(false);
    expect(isUnsaved({ ...corrected, downloaded: corrected.review }, undefined)).toBe(false);
  });

  test("has no correction after the status is restored", () => {
    const there = correctStatus(draft, "1.2.1", "absent");
    expect(correctStatus(there, "1.2.1", "exists").review.corrections).toEqual([]);
  });

  test("corrects both names and status", () => {
    const named = correctNames(correctStatus(draft, "1.2.1", "partial"), "1.2.1", ["Floe", "Floe"]);
    const names = findingOf(named, "1.2.1")?.instruments.map(({ name }) => name);
    expect(names).toEqual(["Floe"]);
    expect(findingOf(named, "1.2.1")?.status).toBe("partial");
  });

  test("has no correction after the names are restored in their original order", () => {
    const read = { ...draft.read.indicators["1.2.1"], instruments: namesOf("Floe", "Berg") };
    const named = createDraft(
      sampleProfile({ "1.2.1": finding("exists", read) }),
      evidence,
      "A Penguin",
    );
    const change = (...names: string[]) => correctNames(named, "1.2.1", names).review.corrections;
    expect(change("Floe", "Berg")).toEqual([]);
    expect(change("Berg", "Floe")).toMatchObject([{ instruments: ["Berg", "Floe"] }]);
    expect(change("Floe")).toMatchObject([{ instruments: ["Floe"] }]);
    expect(change("Floe", "Berg", "Snow")).toMatchObject([{ why: WHY }]);
    expect(change()).toMatchObject([{ instruments: [] }]);
    expect(correctNames(named, "9.9", ["Floe"]).review.corrections).toHaveLength(1);
    expect(correctNames(named, "9.9", []).review.corrections).toEqual([]);
  });

  test("has no correction after the name of a draft instrument is restored", () => {
    const instruments = [{ name: "Floe", kind: "law" as const, draft: true as const }];
    const read = sampleProfile({ "1.1.1": finding("exists", { instruments }) });
    const renamed = correctNames(createDraft(read, evidence), "1.1.1", ["Berg"], "Berg");
    expect(findingOf(renamed, "1.1.1")?.instruments).toEqual([{ ...instruments[0], name: "Berg" }]);
    expect(correctNames(renamed, "1.1.1", ["Floe"], "Floe").review.corrections).toEqual([]);
  });

  test("keeps the marks of sections that are already reviewed, and can remove all marks", () => {
    const reviewedOf = (...codes: string[]) =>
      createDraft(
        sampleProfile(
          Object.fromEntries(codes.map((code) => [code, finding("absent", { reviewed: true })])),
        ),
        evidence,
        "A Penguin",
      ).review.reviewed;
    expect(reviewedOf()).toEqual([]);
    expect(reviewedOf("1.1.1", "2.4")).toEqual(["1.1.1", "2.4"]);
    expect(reviewedOf(...framework.indicators.map(({ code }) => code))).toBe("all");
    expect(markReviewed(markReviewed(draft, true), false).review.reviewed).toEqual([]);
  });

  test("has the reviewer's name, or the default name", () => {
    expect(signReview(draft, "  Ada ").review.by).toBe("Ada");
    expect(signReview(draft, " A Penguin ")).toBe(draft);
    expect(signReview(signReview(draft, "Ada"), "  ").review.by).toBe(NOBODY);
  });

  test("puts uncertain sections, and those that differ from the published status, first", () => {
    const uncertain = sampleProfile({
      "1.1.1": "unknown",
      "1.1.2": "missing",
      "1.2.1": finding("absent", { also: ["partial"] }),
      "1.2.2": finding("absent", { reason: "related-only" }),
      "1.2.3": "exists",
      "1.3.1": "partial",
    });
    const flagged = { ...uncertain, flags: [{ code: "columns-torn", indicator: "2.4" } as const] };
    const codes = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.4"];
    const unpublished = groupByNeed(framework, flagged, () => undefined);
    expect(unpublished.first.map(({ code }) => code)).toEqual(codes);
    const known = { "1.1.1": "unknown", "1.2.3": "exists", "1.3.1": "exists" } as const;
    const knows = (code: string) => Object.entries(known).find(([one]) => one === code)?.[1];
    const { first, rest } = groupByNeed(framework, flagged, knows);
    expect(first.map(({ code }) => code)).toEqual([...codes.slice(0, 4), "1.3.1", "2.4"]);
    expect(rest).toEqual(framework.indicators.filter((one) => !first.includes(one)));
  });

  test("produces valid files", () => {
    const done = signReview(markReviewed(correctStatus(draft, "1.4.1", "exists"), true), "Ada");
    const file = JSON.parse(formatJson(draftProfile(done, framework)));
    expect(parseProfile(file, framework, "ATA.json")).toEqual(draftProfile(done, framework));
    const review = JSON.parse(formatJson(done.review));
    expect(parseReview(review, framework, "ATA.json")).toMatchObject({ by: "Ada" });
    expect(
      Object.values(draftProfile(done, framework).indicators).every(({ reviewed }) => reviewed),
    ).toBe(true);
  });

  test("splits the sections into those to review first and the others", () => {
    const known = { "1.1.1": "unknown", "1.2.1": "exists" } as const;
    const knows = (code: string) => Object.entries(known).find(([one]) => one === code)?.[1];
    const { first, rest } = groupByNeed(framework, profile, knows);
    expect(first.map(({ code }) => code)).toContain("1.1.1");
    expect(rest.map(({ code }) => code)).toContain("1.2.1");
    expect([...first, ...rest]).toHaveLength(framework.indicators.length);
    expect(new Set([...first, ...rest])).toEqual(new Set(framework.indicators));
  });
});

test("findDifferences finds different statuses and names", () => {
  const other = draftProfile(
    correctNames(correctStatus(draft, "1.2.1", "absent"), "1.1.1", ["X"]),
    framework,
  );
  const compare = (code: string) => {
    const [own, theirs] = [profile.indicators[code], other.indicators[code]];
    return own && theirs && compareFindings(own, theirs);
  };
  expect(findDifferences(framework, profile, other)).toEqual(["1.1.1", "1.2.1"]);
  expect(compare("1.2.1")?.status).toBe("absent");
  expect(compare("1.1.1")).toMatchObject({ onlyThere: ["X"] });
});

describe("compareFindings", () => {
  const exists = finding("exists", { instruments: namesOf("Ley de Política", "Act") });
  test.each([
    ["equal names, ignoring case and accents", namesOf("LEY DE POLITICA", "act"), undefined],
    [
      "one more name there",
      namesOf("Ley de Política", "Act", "Bill"),
      { onlyThere: ["Bill"], onlyHere: [] },
    ],
    ["one more name here", namesOf("act"), { onlyThere: [], onlyHere: ["Ley de Política"] }],
  ])("detects %s", (_, instruments, expected) => {
    const other = finding("exists", { instruments });
    const difference = expected && { status: undefined, ...expected };
    expect(compareFindings(exists, other)).toEqual(difference);
  });

  test("detects a different status, including a missing section", () => {
    const absent = finding("absent");
    expect(compareFindings(absent, finding("unknown"))).toMatchObject({ status: "unknown" });
    const missing = finding("missing");
    expect(compareFindings(absent, missing)).toMatchObject({ status: "missing" });
    expect(compareFindings(missing, absent)).toMatchObject({ status: "absent" });
    expect(compareFindings(missing, missing)).toBeUndefined();
    expect(compareFindings(exists, missing)).toMatchObject({
      status: "missing",
      onlyHere: ["Ley de Política", "Act"],
    });
  });
});
