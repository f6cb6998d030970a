import { wordKey } from "../../src/domain/country-names.ts";
import { readDocument } from "../../src/formats/read-document.ts";
import { type ReadResult, readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "../reader/corpus.ts";

/** The facts that must not depend on the format. */
export const factsOf = ({ profile, issues }: ReadResult) => ({
  issues,
  country: profile?.country,
  background: profile?.background,
  lastUpdated: profile?.source.lastUpdated,
  indicators: Object.fromEntries(
    Object.entries(profile?.indicators ?? {}).map(([code, { status, instruments }]) => [
      code,
      [status, ...instruments.map(({ name }) => name)].join(" | "),
    ]),
  ),
});

type Facts = ReturnType<typeof factsOf>;

interface Difference {
  /** Printable description of the difference. */
  line: string;
  /** The indicator's code, or "facts" for differences outside the indicators. */
  what: string;
  isStatus: boolean;
}

/** Compares two readings, ignoring punctuation. */
export function compareFacts(file: string, found: Facts, expected: Facts): Difference[] {
  const { indicators: cells, ...rest } = found;
  const { indicators: expectedCells, ...expectedRest } = expected;
  const pairs: [string, unknown, unknown][] = [
    ["facts", JSON.stringify(rest), JSON.stringify(expectedRest)],
    ...Object.keys({ ...cells, ...expectedCells }).map((code): [string, unknown, unknown] => [
      code,
      cells[code],
      expectedCells[code],
    ]),
  ];
  return pairs
    .filter(([, one, other]) => wordKey(`${one}`) !== wordKey(`${other}`))
    .map(([what, one, other]) => ({
      line: `${file} ${what}: ${one} instead of ${other}`,
      what,
      isStatus: statusOf(one) !== statusOf(other),
    }));
}

const statusOf = (cell: unknown): string => `${cell}`.split(" | ", 1).join();

export const readFacts = async (bytes: Uint8Array, name: string) =>
  factsOf(await readForm(bytes, name));

export const readForm = async (bytes: Uint8Array, name: string): Promise<ReadResult> =>
  readProfile(await readText(bytes, name), framework);

/** Reads the text of a document. Throws if there is a problem. */
export async function readText(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name);
  if ("problem" in result) throw new Error(result.problem);
  return result.text;
}

export async function findProblem(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name);
  return "problem" in result ? result.problem : "none";
}

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
