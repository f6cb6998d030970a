import { readFileSync, writeFileSync } from "node:fs";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { declareValues } from "./message-values.ts";

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const [english, ...others] = LANGUAGES.map((language) =>
  JSON.parse(readFileSync(at(`src/i18n/${language}.json`), "utf8")),
);

// Implements `npm run schema`, which regenerates the files derived from src/domain/ and from the messages.
for (const [name, text] of jsonSchemas()) writeFileSync(at(`data/schema/${name}`), text);
writeFileSync(at("src/i18n/message-values.json"), declareValues(english, others));
