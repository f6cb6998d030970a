import { join } from "node:path";
import { readOptions } from "./command-options.ts";
import { dataFolder, writeAtomically } from "./data-folder.ts";
import { exportFiles, loadDataset } from "./export/files.ts";

const USAGE = "usage: npm run data:export -- [--out DIR] [--data DIR]";

const { values: options } = readOptions(USAGE, {
  options: {
    out: { type: "string", default: "dist-data" },
    data: { type: "string", default: dataFolder },
  },
});

const dataset = loadDataset(options.data);
const files = await exportFiles(dataset);
for (const [name, content] of files) writeAtomically(join(options.out, name), content);
for (const [name, content] of files)
  console.log(`${String(Buffer.byteLength(content)).padStart(9)} bytes  ${name}`);
console.log(
  `${dataset.profiles.length} countries × ${dataset.framework.indicators.length} indicators, edition ${dataset.version}, in ${options.out}`,
);
