import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rebuildData } from "../../src/cli/data/rebuild.ts";
import { loadReview, loadSettings } from "../../src/cli/data-folder.ts";
import { type Profile, parseProfile } from "../../src/domain/profile.ts";
import { framework } from "../domain/sample.ts";
import { loadGold } from "../lab/accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../lab/accuracy/score.ts";
import { nameAsFact } from "../lab/gold/name-as-fact.ts";
import { CORPUS_NOTE, corpusPath, hasCorpus } from "../reader/corpus.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const gold = hasCorpus ? loadGold(corpusPath) : {};

const readShipped = (country: string): Profile => {
  const path = at(`data/countries/${country}.json`);
  return parseProfile(JSON.parse(readFileSync(path, "utf8")), framework, path);
};

describe.runIf(hasCorpus)(`the published dataset${CORPUS_NOTE}`, () => {
  test.each(Object.entries(gold))("matches the judged answers of %s", (country, answers) => {
    const { indicators } = readShipped(country);
    // Corrections marked `keep` take precedence, because the names in the answers were checked less closely.
    const keptCorrections = loadReview(country)?.corrections.filter(({ keep }) => keep) ?? [];
    for (const [code, answer] of Object.entries(answers.indicators)) {
      if (keptCorrections.some(({ indicator }) => indicator === code)) continue;
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
  });

  test("is up to date with the reader and the reviews (npm run review:keep, npm run data)", async () => {
    const { files, failures } = await rebuildData({
      data: at("data"),
      documents: [at("data/documents"), `${corpusPath}/profiles`],
      framework,
      publishedEvidence: ["PER"],
      populations: loadSettings().populations,
    });
    expect(failures).toEqual([]);
    expect([...files.keys()]).toEqual([]);
  }, 60_000);
});
