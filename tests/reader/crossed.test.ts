import { describe, expect, test } from "vitest";
import { loadTunedSections, loadUnseenNames } from "../lab/accuracy/corpus-sections.ts";
import { crossSections } from "../lab/accuracy/crossed.ts";
import { rate, scoreSection } from "../lab/accuracy/judged-section.ts";
import { CORPUS_NOTE, corpusPath, framework, hasCorpus } from "./corpus.ts";

describe.runIf(hasCorpus)(`the reader on the varied corpus${CORPUS_NOTE}`, () => {
  const rows = hasCorpus
    ? crossSections(
        loadTunedSections(corpusPath, framework),
        1,
        loadUnseenNames(corpusPath, framework),
      )
    : [];

  test.each(rows)(
    "reads names by position and form, not by particular words: %s",
    (_way, sections) => {
      const { status, precision, recall } = rate(sections.map(scoreSection));
      expect(sections.length).toBeGreaterThan(0);
      expect(status).toBeGreaterThanOrEqual(0.97);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );
});
