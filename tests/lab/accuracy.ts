import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "../../src/cli/command-options.ts";
import { dataFolder, loadFramework, loadProfile } from "../../src/cli/data-folder.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { type ReadResult, readProfile } from "../../src/reader/read-profile.ts";
import { isHeldOut, loadGold } from "./accuracy/corpus.ts";
import { loadTunedSections, loadUnseenNames } from "./accuracy/corpus-sections.ts";
import { crossSections } from "./accuracy/crossed.ts";
import type { JudgedSection } from "./accuracy/judged-section.ts";
import {
  formatMisses,
  formatReviewedMisses,
  formatScores,
  type Scores,
} from "./accuracy/report.ts";
import { type Row, reportSections } from "./accuracy/report-sections.ts";
import { scoreCells, scoreFigures } from "./accuracy/score.ts";
import { loadWritten } from "./accuracy/written.ts";
import { formatCpu, measureCpu } from "./bench/cpu.ts";

const USAGE =
  "usage: npm run accuracy -- [--corpus DIR] [--held-out] [--other-names] [--crossed] [--written]";

const { values: options } = readOptions(USAGE, {
  options: {
    corpus: { type: "string", default: join(dataFolder, "../../shared/corpus") },
    /** Includes the held-out countries, without listing their errors. */
    "held-out": { type: "boolean", default: false },
    /** Also lists names that differ from the published names, for indicators whose names are not in the answers. */
    "other-names": { type: "boolean", default: false },
    /** Tests sections with replaced names, and with changed layouts and wording. */
    crossed: { type: "boolean", default: false },
    /** Tests the invented sections, which need no corpus. */
    written: { type: "boolean", default: false },
  },
});

/** Number of times that the names of each section are replaced. */
const ROUNDS = 5;

if (options.written) print(reportSections(writtenRows()));
else if (!existsSync(options.corpus)) {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
} else if (options.crossed) print(reportSections(crossAll(options.corpus, loadFramework())));
else print(measure());

function crossAll(corpus: string, framework: Framework): Row[] {
  const unseen = loadUnseenNames(corpus, framework);
  return crossSections(loadTunedSections(corpus, framework), ROUNDS, unseen);
}

function print(lines: readonly string[]) {
  console.log(lines.join("\n"));
}

/** Rows for each set of invented sections, by indicator and in total. */
function writtenRows(): Row[] {
  const sets = loadWritten(join(dataFolder, "../tests/reader/written"));
  return [...sets].flatMap(([name, sections]): Row[] => [
    ...byCode(sections).map(([code, some]): Row => [`${name}, ${code}`, some]),
    [name, sections],
  ]);
}

function byCode(sections: readonly JudgedSection[]): Row[] {
  const codes = [...new Set(sections.map(({ code }) => code))].sort();
  return codes.map((code) => [code, sections.filter((section) => section.code === code)]);
}

function measure(): string[] {
  const gold = loadGold(options.corpus);
  const texts = Object.keys(gold).map((country): [string, Uint8Array] => [
    country,
    readFileSync(join(options.corpus, "profiles", `${country}.txt`)),
  ]);
  const framework = loadFramework();
  const results: { country: string; result: ReadResult }[] = [];
  const cpu = measureCpu(() => {
    for (const [country, bytes] of texts)
      results.push({ country, result: readProfile(decodeText(bytes), framework) });
  });

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
  const tuned = score((country) => !isHeldOut(country));
  return [
    ...formatScores("Tuned on", tuned),
    ...(options["held-out"] ? formatScores("Held out", score(isHeldOut)) : []),
    "",
    ...formatMisses(tuned),
    ...(options["other-names"] ? formatReviewedMisses(tuned) : []),
    "",
    `${results.length} documents read in ${formatCpu(cpu)}`,
  ];
}
