import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "../build/json-schemas.ts";

// `npm run schema`: writes data/schema/ anew from the schemas in src/domain/.
for (const [name, text] of jsonSchemas())
  writeFileSync(fileURLToPath(new URL(`../../data/schema/${name}`, import.meta.url)), text);
