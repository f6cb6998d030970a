import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFile } from "../../src/intake/read-file.ts";
import { makePdf } from "../formats/hostile-files.ts";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { framework, readJson } from "../reader/corpus.ts";

type Source = [form: string, content: Buffer, pack?: (content: Buffer) => Buffer];

const messages = readJson("src/i18n/en.json");
const PROFILE = readFileSync("docs/example/ATA.txt");
const WORD_TEXT = "word/document.xml";
const LINK = "https://a.example/?dataset=0a1b2c3d&country=PER";

/** Valid files of every format. In the second Word file, only the document part is mutated, so the archive stays valid. */
async function sources(): Promise<Source[]> {
  const parts = outline(PROFILE.toString());
  const word = Buffer.from(await makeWord(parts));
  const { [WORD_TEXT]: inside, ...others } = unzipSync(word);
  return [
    ["txt", PROFILE],
    ["md", PROFILE],
    ["html", Buffer.from(`<!doctype html><body>${toHtml(parts)}</body>`)],
    ["pdf", Buffer.from(makePdf())],
    ["docx", word],
    [
      "docx",
      Buffer.from(inside ?? []),
      (text) => Buffer.from(zipSync({ ...others, [WORD_TEXT]: text })),
    ],
    ["png", readFileSync("docs/scorecard.png").subarray(0, 20_000)],
    [
      "svg",
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><dc:source>${LINK}</dc:source></svg>`),
    ],
    ["json", readFileSync("data/countries/PER.json")],
    ["json", readFileSync("data/reviews/PER.json")],
    ["csv", Buffer.from(`# Title: A view\n# Link: ${LINK}\na,b\n1,2\n`)],
  ];
}

/** Creates truncated, spliced and corrupted copies of the files, using a fixed seed. */
function mutate(count: number, all: readonly Source[]): File[] {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  return Array.from({ length: count }, (_, number) => {
    const [form, source, pack = (content: Buffer) => content] = all[number % all.length] ?? [
      "txt",
      PROFILE,
    ];
    const content = Buffer.from(source);
    for (let byte = below(60); byte >= 0; byte -= 1) content[below(content.length)] = below(256);
    const from = below(4) === 0 ? below(content.length) : 0;
    const end = below(3) === 0 ? from + below(content.length - from) : content.length;
    const other = all[below(all.length)]?.[1] ?? content;
    const tail = below(5) === 0 ? other.subarray(below(other.length)) : Buffer.alloc(0);
    const bytes = pack(Buffer.concat([content.subarray(from, end), tail]));
    return new File([new Uint8Array(bytes)], `f${number}.${form}`);
  });
}

describe("600 randomly corrupted files", () => {
  test("are read, or rejected with a message", async () => {
    for (const file of mutate(600, await sources())) {
      const outcome = await readFile(file, framework);
      if ("problem" in outcome)
        expect(messages, file.name).toHaveProperty([`import.problem.${outcome.problem}`]);
      else expect(Object.keys(outcome).length, file.name).toBeGreaterThan(0);
    }
  }, 60_000);
});
