import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { CORPUS_NOTE, framework, hasCorpus, readCorpusFile, readText } from "../reader/corpus.ts";
import { compareFacts, factsOf, readFacts } from "./facts.ts";
import { makeWord } from "./make-word.ts";
import { outline } from "./outline.ts";

const folder = fileURLToPath(new URL("../../../shared/corpus/profiles/", import.meta.url));

describe("a Word document", () => {
  test("yields the same facts as its source text", async () => {
    const text = readText("data/documents/PER.txt");
    const word = await makeWord(outline(text));
    expect(await readFacts(word, "Peru.docx")).toEqual(factsOf(readProfile(text, framework)));
  });

  test.runIf(hasCorpus)(
    `yields the same facts as the source text for every document of the corpus${CORPUS_NOTE}`,
    async () => {
      const differing: string[] = [];
      for (const file of readdirSync(folder).sort()) {
        const text = decodeText(readCorpusFile(`profiles/${file}`));
        const facts = await readFacts(await makeWord(outline(text)), file);
        const expected = factsOf(readProfile(text, framework));
        differing.push(...compareFacts(file, facts, expected).map(({ line }) => line));
      }
      expect(differing).toEqual([]);
    },
    60_000,
  );
});
