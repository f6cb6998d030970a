import { describe, expect, test } from "vitest";
import { parseProfile } from "../../../src/domain/profile.ts";
import {
  correctFigure,
  createDraft,
  draftProfile,
  explain,
  type FigureId,
  undo,
  WHY,
} from "../../../src/domain/review/draft.ts";
import { parseReview } from "../../../src/domain/review/review.ts";
import { formatJson } from "../../../src/export/data-json.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { framework, readText } from "../../reader/corpus.ts";

const { profile, evidence } = readProfile(readText("docs/example/ATA.txt"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const draft = createDraft(profile, evidence, "A Penguin");

function correct(...[of, ...change]: Parameters<typeof correctFigure>) {
  const corrected = correctFigure(of, ...change);
  if (!corrected) throw new Error("rejected");
  return corrected;
}

describe("a figure", () => {
  test("can be corrected part by part, and each correction can be undone", () => {
    const more = correct(draft, "population", "value", 1300);
    const both = correct(more, "population", "asOf", "2015-03");
    expect(draftProfile(both, framework).background.population).toEqual({
      value: 1300,
      source: "Penguin Census",
      asOf: "2015-03",
    });
    expect(both.review.background?.population).toEqual({ value: 1300, asOf: "2015-03", why: WHY });
    expect(draftProfile(undo(undo(both)), framework)).toEqual(profile);
  });

  test("can be removed together with its source", () => {
    const less = correct(
      correct(draft, "internetUsers", "value", undefined),
      "internetUsers",
      "source",
      undefined,
    );
    expect(draftProfile(less, framework).background.internetUsers).toEqual({ asOf: "2013" });
    expect(less.review.background?.internetUsers).toMatchObject({ value: null, source: null });
  });

  test("has no correction after its value is restored", () => {
    const there = correct(draft, "population", "value", 1300);
    expect(correct(there, "population", "value", 1200).review).toEqual(draft.review);
  });

  test("can be added if the document has none", () => {
    const { population: _, ...background } = profile.background;
    const without = createDraft({ ...profile, background }, evidence, "A Penguin");
    const added = correct(without, "population", "value", 5);
    expect(draftProfile(added, framework).background.population).toEqual({ value: 5 });
  });

  test.each<[FigureId, "value" | "asOf" | "source", string | number]>([
    ["population", "value", 1.5],
    ["population", "value", -1],
    ["internetUsers", "value", 101],
    ["internetUsers", "asOf", "2015-13"],
    ["internetUsers", "asOf", "last year"],
    ["population", "source", "x".repeat(201)],
  ])("is rejected if a part is invalid: %s %s", (figure, part, value) => {
    expect(correctFigure(draft, figure, part, value)).toBeUndefined();
  });

  test("has the user's reason or the default reason", () => {
    const corrected = correct(draft, "population", "value", 1300);
    const explained = explain(corrected, "population", " recounted ");
    expect(explained.review.background?.population?.why).toBe("recounted");
    expect(explain(explained, "population", "").review.background?.population?.why).toBe(WHY);
    expect(explain(draft, "population", "recounted")).toBe(draft);
  });

  test("has no correction, and no unreadable text, once its value is restored", () => {
    const background = { population: { value: null, raw: "31 0", why: "a slip" } };
    const of = { ...draft, review: { ...draft.review, background } };
    const restored = correct(of, "population", "value", draft.read.background.population?.value);
    expect(restored.review.background).toBeUndefined();
    const asOf = correct(of, "population", "asOf", draft.read.background.population?.asOf);
    expect(asOf.review.background).toEqual(background);
  });
});

test("corrects the document's title and date and produces valid files", () => {
  const dated = correct(
    correct(draft, "source", "lastUpdated", "2015-02"),
    "source",
    "title",
    "Ice",
  );
  const done = correct(dated, "internetUsers", "value", 81.5);
  expect(draftProfile(done, framework).source).toMatchObject({
    title: "Ice",
    lastUpdated: "2015-02",
  });
  const file: unknown = JSON.parse(formatJson(draftProfile(done, framework)));
  expect(parseProfile(file, framework, "ATA.json")).toEqual(draftProfile(done, framework));
  const review: unknown = JSON.parse(formatJson(done.review));
  expect(parseReview(review, framework, "ATA.json")).toEqual(done.review);
});

test("the reason of a section's correction can be replaced", () => {
  const review = { ...draft.review, corrections: [{ indicator: "1.1.1", why: "checked" }] };
  const { corrections } = explain({ ...draft, review }, "1.1.1", "checked twice").review;
  expect(corrections).toEqual([{ indicator: "1.1.1", why: "checked twice" }]);
});
