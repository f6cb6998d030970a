import { join } from "node:path";
import { createPublication } from "../publish/publication.ts";
import { readOptions } from "./command-options.ts";
import { dataFolder, writeAtomically } from "./data-folder.ts";

const USAGE = "usage: npm run data:export -- [--out DIR] [--data DIR]";

const { values: options } = readOptions(USAGE, {
  options: {
    out: { type: "string", default: "dist-data" },
    data: { type: "string", default: dataFolder },
  },
});

const { tables, files, version, dataset } = await createPublication(options.data);
for (const [path, content] of files) writeAtomically(join(options.out, path), content);
for (const { name, rows } of tables)
  console.log(`${String(rows.length).padStart(6)} rows  ${name}`);
console.log(`version ${version}, dataset ${dataset}: ${files.size} files in ${options.out}`);
