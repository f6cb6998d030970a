import { STATUSES } from "../../../src/domain/status.ts";
import type { NameMatch } from "./match-names.ts";
import { type Cell, type Figure, isRight } from "./score.ts";

export interface Scores {
  cells: readonly Cell[];
  figures: readonly Figure[];
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "      –" : `${((100 * part) / whole).toFixed(2).padStart(6)}%`;

/** Formats the accuracy for a set of documents as lines of text. */
export const formatScores = (title: string, { cells, figures }: Scores): string[] => [
  "",
  `${title}: ${new Set(cells.map(({ country }) => country)).size} documents, ${cells.length} cells`,
  "",
  ...formatIndicators(cells),
  "",
  ...formatConfusion(cells),
  "",
  ...formatFound(cells, figures),
];

function formatIndicators(cells: readonly Cell[]): string[] {
  const codes = [...new Set(cells.map(({ code }) => code))];
  const row = (label: string, some: readonly Cell[]) => {
    const right = some.filter(isRight).length;
    const strict = some.filter(({ status, gold }) => status === gold.status).length;
    return [
      label.padEnd(10),
      percent(right, some.length),
      percent(strict, some.length),
      ...formatNames(some.flatMap(({ names }) => names ?? [])),
    ].join("  ");
  };
  return [
    "indicator   status   strict   names: precision, recall; the same of names that agree word for word",
    ...codes.map((code) =>
      row(
        code,
        cells.filter((cell) => cell.code === code),
      ),
    ),
    row("all", cells),
    ...formatReviewed(cells),
  ];
}

/** Formats the comparison of names with the published dataset, for indicators without names in the answers. */
function formatReviewed(cells: readonly Cell[]): string[] {
  const figures = formatNames(cells.flatMap(({ reviewed }) => reviewed ?? []));
  return figures.length > 0 ? [["names of the others".padEnd(26), ...figures].join("  ")] : [];
}

function formatNames(names: readonly NameMatch[]): string[] {
  if (names.length === 0) return [];
  const sum = (key: "matched" | "exact" | "found" | "expected") =>
    names.reduce((total, match) => total + match[key], 0);
  const matched = sum("matched");
  return [
    percent(matched, sum("found")),
    percent(matched, sum("expected")),
    `(${matched} of ${sum("found")} and of ${sum("expected")})`,
    `word for word ${formatExact(sum("exact"), sum("found"))}, ${formatExact(sum("exact"), sum("expected"))}`,
  ];
}

const formatExact = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;

function formatConfusion(cells: readonly Cell[]): string[] {
  const count = (gold: string, read: string) =>
    cells.filter(({ status, gold: answer }) => answer.status === gold && status === read).length;
  return [
    `gold \\ read${STATUSES.map((status) => status.padStart(9)).join("")}`,
    ...STATUSES.map(
      (gold) =>
        gold.padEnd(11) + STATUSES.map((read) => String(count(gold, read)).padStart(9)).join(""),
    ),
  ];
}

function formatFound(cells: readonly Cell[], figures: readonly Figure[]): string[] {
  const found = cells.filter(
    ({ status, gold }) => (status === "missing") === (gold.status === "missing"),
  ).length;
  const fields = [...new Set(figures.map(({ field }) => field))];
  return [
    `sections            ${percent(found, cells.length)}`,
    ...fields.map((field) => {
      const some = figures.filter((figure) => figure.field === field);
      const right = some.filter((figure) => figure.found === figure.expected).length;
      return `${field.padEnd(20)}${percent(right, some.length)}`;
    }),
  ];
}

/** Lists every error with the deciding text. For the terminal only, because the text must not be published. */
export const formatMisses = ({ cells, figures }: Scores): string[] => [
  ...cells
    .filter((cell) => !isRight(cell))
    .map(
      ({ country, code, status, gold, deciding }) =>
        `${country} ${code}: read ${status}, gold ${[gold.status, ...gold.also].join("/")}: ${deciding}`,
    ),
  ...cells.flatMap((cell) => formatNameMiss(cell, cell.names)),
  ...figures
    .filter(({ found, expected }) => found !== expected)
    .map(
      ({ country, field, found, expected }) =>
        `${country} ${field}: read "${found}", gold "${expected}"`,
    ),
];

/** Lists names that differ from the published names, for indicators whose names are not in the answers. */
export const formatReviewedMisses = ({ cells }: Scores): string[] =>
  cells.flatMap((cell) => formatNameMiss(cell, cell.reviewed));

/** Maximum length of a section excerpt in characters. */
const MAX_WORDS = 400;

const formatNameMiss = ({ country, code, words }: Cell, names: NameMatch | undefined) =>
  names && names.lost.length + names.spurious.length > 0
    ? [
        `${country} ${code}: names +${quote(names.spurious)} -${quote(names.lost)}: ${words.slice(0, MAX_WORDS)}`,
      ]
    : [];

const quote = (names: readonly string[]) => JSON.stringify(names);
