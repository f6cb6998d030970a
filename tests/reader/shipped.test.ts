import { describe, expect, test } from "vitest";
import { loadReview } from "../../src/cli/data-folder.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { applyReview } from "../../src/domain/review/apply-review.ts";
import { formatJson } from "../../src/export/data-json.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { CORPUS_NOTE, framework, hasCorpus, readCorpusFile, readText } from "./corpus.ts";

const document = readProfile(readText("data/documents/PER.txt"), framework);

describe("the shipped profile", () => {
  test("equals the document's reading with the review applied", () => {
    const profile = document.profile && applyReview(document.profile, loadReview("PER"), framework);
    expect(readText("data/countries/PER.json")).toBe(formatJson(profile));
    expect(readText("data/evidence/PER.json")).toBe(formatJson(document.evidence));
  });

  test("fits the schema before the review, with no section marked as reviewed", () => {
    const profile = parseProfile(document.profile, framework, "PER.json");
    expect(Object.values(profile.indicators).some(({ reviewed }) => reviewed)).toBe(false);
  });

  test.runIf(hasCorpus)(
    `has the same facts when read from another layout of the document${CORPUS_NOTE}`,
    () => {
      const other = readProfile(decodeText(readCorpusFile("profiles/PER.txt")), framework);
      expect(other.profile).toEqual(document.profile);
    },
  );
});
