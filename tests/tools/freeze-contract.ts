import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatJson } from "../../src/export/data-json.ts";
import { createPublication } from "../../src/publish/publication.ts";
import { findBreaks } from "../publish/contract/breaks.ts";
import { CONTRACT, contractOf, readContract } from "../publish/contract/contract.ts";

/** `npm run contract`: adds new paths, fields and codes to the frozen contract of the API. Fails on breaking changes. */

const now = contractOf(
  await createPublication(fileURLToPath(new URL("../../data", import.meta.url))),
);
const breaks = existsSync(CONTRACT) ? findBreaks(readContract(), now) : [];
for (const line of breaks) console.error(line);
if (breaks.length > 0) process.exitCode = 1;
else {
  const files = {
    "paths.json": now.paths,
    ...Object.fromEntries(
      Object.entries(now.schemas).map(([name, schema]) => [`schema/${name}.json`, schema]),
    ),
  };
  for (const [name, value] of Object.entries(files)) {
    const file = join(fileURLToPath(CONTRACT), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatJson(value));
  }
}
