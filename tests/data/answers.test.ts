import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rebuildData } from "../../src/cli/data/rebuild.ts";
import { loadPopulations } from "../../src/cli/data-folder.ts";
import { loadReview } from "../../src/cli/review.ts";
import { type Profile, parseProfile } from "../../src/domain/profile.ts";
import { framework } from "../domain/sample.ts";
import { loadGold } from "../lab/accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../lab/accuracy/score.ts";
import { nameAsFact } from "../lab/gold/name-as-fact.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const corpus = at("../shared/corpus");
const hasCorpus = existsSync(corpus);
const CORPUS_NOTE = hasCorpus ? "" : " (skipped: ../shared/corpus is not there)";
const gold = hasCorpus ? loadGold(corpus) : {};

const readShipped = (country: string): Profile => {
  const path = at(`data/countries/${country}.json`);
  return parseProfile(JSON.parse(readFileSync(path, "utf8")), framework, path);
};

describe.runIf(hasCorpus)(`the shipped dataset and the judged answers${CORPUS_NOTE}`, () => {
  test.each(Object.entries(gold))(
    "%s says what a careful reader makes of it",
    (country, answers) => {
      const { indicators } = readShipped(country);
      // What a person put in by hand wins: answers were reviewed less closely on names.
      const byHand = loadReview(country)?.corrections.filter(({ keep }) => keep) ?? [];
      for (const [code, answer] of Object.entries(answers.indicators)) {
        if (byHand.some(({ indicator }) => indicator === code)) continue;
        const finding = indicators[code];
        expect(`${code} ${finding?.status}`).toBe(`${code} ${answer.status}`);
        expect(finding?.also ?? []).toEqual(
          expect.arrayContaining(answer.also.filter((status) => status !== answer.status)),
        );
        if (NAMED_INDICATORS.includes(code))
          expect(finding?.instruments.map(({ name }) => name)).toEqual(
            answer.names.map((name) => nameAsFact(name).name),
          );
      }
    },
  );

  test("is what reader and reviews make of the documents (npm run review:keep, npm run data)", async () => {
    const { files, failures } = await rebuildData({
      data: at("data"),
      documents: [at("data/documents"), `${corpus}/profiles`],
      framework,
      publishedEvidence: ["PER"],
      populations: loadPopulations(),
    });
    expect(failures).toEqual([]);
    expect([...files.keys()]).toEqual([]);
  }, 60_000);
});
