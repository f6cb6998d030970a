import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeWord } from "./make-word.ts";
import { ASKED, convertAll, readOffice, toExtension } from "./office.ts";
import { outline } from "./outline.ts";

// `npx tsx tests/formats/make-fixtures.ts`: regenerates the fixtures in every format with an office suite.
const folder = fileURLToPath(new URL("fixtures/", import.meta.url));
const text = readFileSync(`${folder}borealia.txt`);
const written = await makeWord(outline(text.toString()), { isTabbed: true });
const original = { name: "borealia", text, written };
await convertAll([original], ASKED);
for (const form of ASKED)
  writeFileSync(`${folder}${form}.${toExtension(form)}`, readOffice(original, form));
