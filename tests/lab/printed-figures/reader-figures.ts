import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFramework } from "../../../src/cli/data-folder.ts";
import { decodeText } from "../../../src/reader/decode.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";
import { corpusPath, readCorpusFile } from "../../reader/corpus.ts";
import { loadGold } from "../accuracy/corpus.ts";
import { rate, scoreSection } from "../accuracy/judged-section.ts";
import { loadWritten } from "../accuracy/written.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const runTool = (...args: readonly string[]) =>
  execFileSync(process.execPath, ["--import", "tsx", ...args], { cwd: root, encoding: "utf8" });

const IMITATIONS = ["eleventh", "twelfth", "thirteenth"];
const CORRECTED = ["sixth", "seventh", "eighth", "ninth", ...IMITATIONS];

/** Figures of the reader that need no corpus: accuracy on invented sections in percent, and numbers of files used. */
export function readerFigures(): Readonly<Record<string, number>> {
  const sets = loadWritten(join(root, "tests/reader/written"));
  const rates = (name: string) => rate((sets.get(name) ?? []).map(scoreSection));
  const named = ["fourth", "fifth"].flatMap((name) => {
    const { status, precision, recall } = rates(name);
    return [
      [`${name}Status`, 100 * status],
      [`${name}Precision`, 100 * precision],
      [`${name}Recall`, 100 * recall],
    ] as const;
  });
  return {
    ...Object.fromEntries(named),
    tenthStatus: 100 * rates("tenth").status,
    correctedStatus: 100 * Math.min(...CORRECTED.map((name) => rates(name).status)),
    imitations: Math.max(...IMITATIONS.map((name) => sets.get(name)?.length ?? 0)),
    ...filesPassed(),
  };
}

/** Number of files of the reader that each kind of section uses. */
function filesPassed() {
  const lines = [...runTool("tests/lab/files-passed.ts").matchAll(/^ *(\d+) {2}([a-z, ]+):/gm)];
  return Object.fromEntries(lines.map(([, count, of]) => [`files ${of}`, Number(count)]));
}

/** The reader's results on the documents of the corpus. Accuracies are in percent. */
export const corpusFigures = (): Readonly<Record<string, number>> => ({
  ...accuracyFigures(),
  ...separateLines(),
});

/** Runs `npm run accuracy -- --held-out` and parses its output. */
function accuracyFigures() {
  const printed = runTool("tests/lab/accuracy.ts", "--held-out");
  const rowsOf = (label: string) =>
    [...printed.matchAll(new RegExp(`^${label} .*$`, "gm"))].map(([line]) =>
      [...line.matchAll(/(\d+\.\d+)%/g)].map(([, figure]) => Number(figure)),
    );
  const names = ["Status", "First", "Precision", "Recall", "ExactPrecision", "ExactRecall"];
  const entries = ["tuned", "heldOut"].flatMap((set, at) => [
    ...(rowsOf("all")[at] ?? []).map((figure, column) => [`${set}${names[column]}`, figure]),
    ...(rowsOf("names of the others")[at] ?? [])
      .slice(0, 2)
      .map((figure, column) => [`${set}Other${names[column + 2]}`, figure]),
  ]);
  return Object.fromEntries(entries);
}

/** Number of statuses that differ if each line is a separate paragraph, and how many of them are flagged. */
function separateLines() {
  const framework = loadFramework();
  const changed = Object.keys(loadGold(corpusPath)).flatMap((country) => {
    const text = decodeText(readCorpusFile(`profiles/${country}.txt`));
    const { profile } = readProfile(text, framework);
    const { profile: apart } = readProfile(text.replaceAll("\n", "\n\n"), framework);
    const flagged = apart ? new Set(apart.flags.map(({ indicator }) => indicator)) : new Set();
    return framework.indicators
      .filter(({ code }) => profile?.indicators[code]?.status !== apart?.indicators[code]?.status)
      .map(({ code }) => flagged.has(code));
  });
  return { linesApart: changed.length, linesApartFlagged: changed.filter(Boolean).length };
}
