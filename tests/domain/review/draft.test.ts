import { describe, expect, test } from "vitest";
import { parseProfile } from "../../../src/domain/profile.ts";
import {
  correctNames,
  correctStatus,
  createDraft,
  draftProfile,
  isUnsaved,
  markReviewed,
  redo,
  signReview,
  sortByNeed,
  undo,
} from "../../../src/domain/review/draft.ts";
import {
  compareFindings,
  findDifferences,
} from "../../../src/domain/review/profile-differences.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { formatJson } from "../../../src/export/data-json.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { framework, readText } from "../../reader/corpus.ts";

const { profile, evidence } = readProfile(readText("docs/example/ATA.txt"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = createDraft(profile, evidence, "A Penguin");
const findingOf = (of: typeof draft, code: string) => draftProfile(of, framework).indicators[code];

describe("a draft", () => {
  test("is the profile as it was read until something is put right", () => {
    expect(draftProfile(draft, framework)).toEqual(profile);
  });

  test("puts a status right, says that a person did, and undoes it", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(findingOf(corrected, "1.2.1")).toMatchObject({ status: "partial", reviewed: true });
    expect(corrected.review.corrections).toHaveLength(1);
    expect(draftProfile(undo(corrected), framework)).toEqual(profile);
    expect(undo(draft)).toBe(draft);
  });

  test("does again what was taken back, until another change is made", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(redo(undo(corrected))).toEqual(corrected);
    expect(redo(corrected)).toBe(corrected);
    const other = correctStatus(undo(corrected), "1.2.1", "absent");
    expect(redo(other)).toBe(other);
  });

  test("is unsaved while what was put right is nowhere else", () => {
    const corrected = correctStatus(draft, "1.2.1", "partial");
    expect(isUnsaved(draft, undefined)).toBe(false);
    expect(isUnsaved(corrected, undefined)).toBe(true);
    expect(isUnsaved(corrected, draft.review)).toBe(true);
    expect(isUnsaved(corrected, corrected.review)).toBe(false);
    expect(isUnsaved(undo(corrected), undefined)).toBe(false);
    expect(isUnsaved({ ...corrected, handedOn: corrected.review }, undefined)).toBe(false);
  });

  test("has no correction left where the status read is given back", () => {
    const there = correctStatus(draft, "1.2.1", "absent");
    expect(correctStatus(there, "1.2.1", "exists").review.corrections).toEqual([]);
  });

  test("puts names right beside the status", () => {
    const named = correctNames(correctStatus(draft, "1.2.1", "partial"), "1.2.1", ["Floe", "Floe"]);
    const names = findingOf(named, "1.2.1")?.instruments.map(({ name }) => name);
    expect(names).toEqual(["Floe"]);
    expect(findingOf(named, "1.2.1")?.status).toBe("partial");
  });

  test("hands on files that the repository's own checks take", () => {
    const done = signReview(markReviewed(correctStatus(draft, "1.4.1", "exists"), true), "Ada");
    const file = JSON.parse(formatJson(draftProfile(done, framework)));
    expect(parseProfile(file, framework, "ATA.json")).toEqual(draftProfile(done, framework));
    const review = JSON.parse(formatJson(done.review));
    expect(parseReview(review, framework, "ATA.json")).toMatchObject({ by: "Ada" });
    expect(
      Object.values(draftProfile(done, framework).indicators).every(({ reviewed }) => reviewed),
    ).toBe(true);
  });

  test("has what wants a look first, and every section once", () => {
    const known = { "1.1.1": "unknown", "1.2.1": "exists" } as const;
    const knows = (code: string) => Object.entries(known).find(([one]) => one === code)?.[1];
    const { first, rest } = sortByNeed(framework, profile, knows);
    expect(first.map(({ code }) => code)).toContain("1.1.1");
    expect(rest.map(({ code }) => code)).toContain("1.2.1");
    expect(new Set([...first, ...rest])).toEqual(new Set(framework.indicators));
  });
});

test("differences name the other's status, and names that only one has", () => {
  const other = draftProfile(
    correctNames(correctStatus(draft, "1.2.1", "absent"), "1.1.1", ["X"]),
    framework,
  );
  const compare = (code: string) =>
    compareFindings(profile.indicators[code], other.indicators[code]);
  expect(findDifferences(framework, profile, other)).toEqual(["1.1.1", "1.2.1"]);
  expect(compare("1.2.1")?.status).toBe("absent");
  expect(compare("1.1.1")).toMatchObject({ onlyThere: ["X"] });
});
