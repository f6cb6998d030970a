import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { dataFolder, loadFramework, writeAtomically } from "../../src/cli/data-folder.ts";
import { parseCrosswalk } from "../../src/domain/editions/crosswalk.ts";
import { parseEdition } from "../../src/domain/editions/edition.ts";
import { parseWith } from "../../src/domain/parsing.ts";
import { formatJson } from "../../src/export/data-json.ts";
import { toCrosswalk } from "./editions/crosswalk.ts";
import { MEASURES, toEdition } from "./editions/gci.ts";
import { correctLaws } from "./editions/law-corrections.ts";
import { toGroups, toInternetUsers, toLaws } from "./editions/lists.ts";
import { toOverallScores, toTreaties } from "./editions/overall.ts";

// Implements `npm run editions`, which converts a folder of sources to the editions, the crosswalk and the other later data.
const { values: options } = parseArgs({
  options: {
    sources: { type: "string", default: join(dataFolder, "../../shared/sources") },
    data: { type: "string", default: dataFolder },
  },
});

const read = <const S extends v.GenericSchema>(name: string, schema: S) =>
  parseWith(schema, JSON.parse(readFileSync(join(options.sources, name), "utf8")), name);
const record = <const S extends v.GenericSchema>(schema: S) => v.record(v.string(), schema);

const framework = loadFramework();
const gci = read("gci.json", v.object({ editions: record(record(record(v.number()))) }));
const editions = Object.entries(gci.editions).map(([year, columns]) => {
  const name = `editions/gci-${year}.json`;
  const edition = toEdition(year, columns);
  parseEdition(edition, name);
  return { name, edition };
});
const { map } = read(
  "crosswalk.json",
  v.object({
    map: v.array(
      v.object({
        atlas: v.string(),
        strength: v.string(),
        code: v.optional(v.union([v.string(), v.array(v.string())])),
        also: v.optional(v.string()),
      }),
    ),
  }),
);
const all = editions.map(({ edition }) => edition);
const codeOf = (column: string) => MEASURES.find(([, one]) => one === column)?.[0];
const crosswalk = parseCrosswalk(
  toCrosswalk(framework.id, map, codeOf, all),
  framework,
  all,
  "crosswalk.json",
);
const laws = read(
  "cyberlaws.json",
  record(
    record(
      v.object({
        status: v.string(),
        laws: v.array(v.object({ title: v.string(), url: v.optional(v.string()) })),
      }),
    ),
  ),
);
const groups = read(
  "country-groups.json",
  record(
    v.object({
      income: v.nullable(v.string()),
      ldc: v.boolean(),
      sids: v.boolean(),
      lldc: v.boolean(),
    }),
  ),
);
const internetUsers = read("internet-users.json", record(record(v.number())));

const overall = read("gci-overall.json", record(v.unknown()));
const treaties = read(
  "child-treaties.json",
  v.object({ crc: record(v.unknown()), opsc: record(v.unknown()) }),
);

const files = new Map<string, unknown>([
  ...editions.map(({ name, edition }): [string, unknown] => [name, edition]),
  ["crosswalk.json", crosswalk],
  ["laws.json", toLaws(correctLaws(laws))],
  ["groups.json", toGroups(groups)],
  ["internet-users.json", toInternetUsers(internetUsers)],
  ["overall-scores.json", toOverallScores(overall)],
  ["treaties.json", toTreaties(treaties)],
]);
const paths = [...files].map(([name, value]) => {
  const path = join(options.data, name);
  writeAtomically(path, formatJson(value));
  return path;
});
// Biome formats lists of numbers compactly.
spawnSync("npx", ["biome", "format", "--write", ...paths], { stdio: "inherit" });
console.log(`${paths.length} files written`);
