import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { isHeldOut, loadGold } from "../lab/accuracy/corpus.ts";
import { isRight, scoreCells, scoreFigures } from "../lab/accuracy/score.ts";
import { CORPUS_NOTE, corpusPath, framework, hasCorpus, readCorpusFile } from "./corpus.ts";

const read = (path: string) => readProfile(decodeText(readCorpusFile(path)), framework);

describe.runIf(hasCorpus)(`the reader on the corpus${CORPUS_NOTE}`, () => {
  const gold = hasCorpus ? Object.entries(loadGold(corpusPath)) : [];
  const scored = gold.map(([country, answers]) => {
    const result = read(`profiles/${country}.txt`);
    const cells = scoreCells(framework, country, result, answers);
    return { country, cells, figures: scoreFigures(country, result, answers) };
  });
  const share = (some: typeof scored) => {
    const cells = some.flatMap((one) => one.cells);
    return cells.filter(isRight).length / cells.length;
  };

  test("reads at least 99.5% of the tuned and 98.5% of the held-out statuses correctly", () => {
    expect(share(scored.filter(({ country }) => !isHeldOut(country)))).toBeGreaterThanOrEqual(
      0.995,
    );
    expect(share(scored.filter(({ country }) => isHeldOut(country)))).toBeGreaterThanOrEqual(0.985);
  });

  test.each([
    ["the tuned documents", (country: string) => !isHeldOut(country), 0.97],
    ["all documents", () => true, 0.97],
  ])("reads names with a precision and recall of at least 97%: %s", (_which, isWanted, least) => {
    const names = scored
      .filter(({ country }) => isWanted(country))
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.names ?? []));
    const sum = (key: "matched" | "found" | "expected") =>
      names.reduce((total, one) => total + one[key], 0);
    expect(sum("matched") / sum("found")).toBeGreaterThanOrEqual(least);
    expect(sum("matched") / sum("expected")).toBeGreaterThanOrEqual(least);
  });

  test("reads every figure and date correctly", () => {
    const wrong = scored.flatMap(({ figures }) =>
      figures.filter(({ found, expected }) => found !== expected),
    );
    expect(wrong).toEqual([]);
  });

  test("finds exactly the sections that exist", () => {
    const astray = scored.flatMap(({ cells }) =>
      cells.filter(({ status, gold: { status: right } }) =>
        status === "missing" ? right !== "missing" : right === "missing",
      ),
    );
    expect(astray).toEqual([]);
  });

  test("reads the same facts from the original bytes", () => {
    for (const file of readdirSync(`${corpusPath}/raw`))
      expect(read(`raw/${file}`), file).toEqual(read(`profiles/${file}`));
  });
});
