import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeText } from "../reader/decode.ts";
import { readProfile } from "../reader/read-profile.ts";
import { isHeldOut, loadGold } from "./accuracy/corpus.ts";
import {
  formatMisses,
  formatReviewedMisses,
  formatScores,
  type Scores,
} from "./accuracy/report.ts";
import { scoreCells, scoreFigures } from "./accuracy/score.ts";
import { dataFolder, loadFramework } from "./data-folder.ts";
import { loadProfile } from "./profile-file.ts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", default: join(dataFolder, "../../shared/corpus") },
    /** Reports the fifth that rules are never tuned on by itself, and shows none of its misses. */
    "held-out": { type: "boolean", default: false },
    /** Also the misses of names on the indicators that the answers have no names for, beside the reviewed dataset. */
    "other-names": { type: "boolean", default: false },
  },
});

if (existsSync(options.corpus)) measure();
else {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
}

function measure() {
  const gold = loadGold(options.corpus);
  const texts = Object.keys(gold).map((country): [string, Uint8Array] => [
    country,
    readFileSync(join(options.corpus, "profiles", `${country}.txt`)),
  ]);
  const framework = loadFramework();
  const before = process.cpuUsage();
  const results = texts.map(([country, bytes]) => ({
    country,
    result: readProfile(decodeText(bytes), framework),
  }));
  const { user, system } = process.cpuUsage(before);

  const score = (isWanted: (country: string) => boolean): Scores => {
    const some = results.flatMap(({ country, result }) => {
      const answers = gold[country];
      return answers && isWanted(country) ? [{ country, result, answers }] : [];
    });
    return {
      cells: some.flatMap(({ country, result, answers }) => {
        const shipped = loadProfile(country, dataFolder, framework);
        return scoreCells(framework, country, result, answers, shipped);
      }),
      figures: some.flatMap((one) => scoreFigures(one.country, one.result, one.answers)),
    };
  };
  const shown = score((country) => !options["held-out"] || !isHeldOut(country));
  const lines = [
    ...formatMisses(shown),
    ...(options["other-names"] ? formatReviewedMisses(shown) : []),
    ...formatScores(options["held-out"] ? "Tuned on" : "All", shown),
    ...(options["held-out"] ? formatScores("Held out", score(isHeldOut)) : []),
    "",
    `${results.length} documents read in ${((user + system) / 1e6).toFixed(2)} s of CPU`,
  ];
  console.log(lines.join("\n"));
}
