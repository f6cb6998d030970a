import type { Framework } from "../../../src/domain/framework.ts";
import { listen, type Pattern, patterns, switchOff, switchOn } from "./patterns.ts";
import { loadSubjects, type Outcome, readSubject, type Subject } from "./subjects.ts";
import { type Variant, variantsOf } from "./variants.ts";

/** The effect of disabling a pattern or a part of a pattern. */
export interface Change {
  place: string;
  pattern: string;
  part: string | undefined;
  /** Number of documents with a different reading. */
  documents: number;
  /** Number of sections with a different reading, by set. Excludes the corpus, which `documents` counts. */
  sets: ReadonlyMap<string, number>;
  /** Changes in the numbers of correct statuses, of correct names, and of names found. */
  right: number;
  matched: number;
  found: number;
}

/** Indices of the sections in which a pattern was tested, by text. */
type Asked = Map<string, number[]>;

/** Disables each pattern in turn and, unless `isWhole`, each of its parts. */
export function* ablate(
  corpus: string,
  written: string,
  framework: Framework,
  isWhole: boolean,
): Generator<Change> {
  const subjects = loadSubjects(corpus, written, framework);
  const { before, asked } = record(subjects);
  for (const [id, pattern] of patterns.entries()) {
    if (isOnlyJoined(pattern, asked[id])) continue;
    const answers = answersOf(pattern, asked[id]);
    for (const variant of variantsOf(pattern.source, pattern.flags)) {
      const isPart = variant.part !== undefined;
      const rows = isPart ? [id] : rowsWith(id, pattern);
      if (isPart ? isWhole : rows[0] !== id) continue;
      const concerned = rows.flatMap((row) => {
        const { [row]: one = pattern } = patterns;
        const own = row === id ? answers : answersOf(one, asked[row]);
        return findConcerned(one.flags, variant, asked[row] ?? new Map(), own);
      });
      for (const row of rows) switchOff(row, variant.source);
      const changed = [...new Set(concerned)].flatMap((at) => compare(subjects, before, at));
      for (const row of rows) switchOn(row);
      yield sumUp(pattern, variant, changed);
    }
  }
}

/** Numbers of the patterns in one table keyed by indicator. They are disabled together, when the first one is tested. */
const rowsWith = (id: number, { table }: Pattern): number[] =>
  table === undefined
    ? [id]
    : [...patterns.keys()].filter((other) => patterns[other]?.table === table);

/** Whether a pattern is used only within another pattern, and is tested with that pattern. */
const isOnlyJoined = (pattern: Pattern, asked: Asked | undefined): boolean =>
  asked === undefined &&
  patterns.some((other) => other !== pattern && other.source.includes(pattern.source));

function record(subjects: readonly Subject[]) {
  const asked: Asked[] = [];
  const before = subjects.map((subject, at) => {
    listen((id, text) => {
      asked[id] ??= new Map();
      const sections = asked[id].get(text);
      if (sections === undefined) asked[id].set(text, [at]);
      else if (sections.at(-1) !== at) sections.push(at);
    });
    return readSubject(subject);
  });
  listen(undefined);
  return { before, asked };
}

/** Indices of sections with a text that the pattern and its variant match differently. No other section can change. */
function findConcerned(flags: string, variant: Variant, asked: Asked, own: readonly string[]) {
  const other = new RegExp(variant.source, matchingAll(flags));
  const found = new Set<number>();
  let index = 0;
  for (const [text, sections] of asked) {
    if (own[index] !== answer(other, text)) for (const at of sections) found.add(at);
    index += 1;
  }
  return [...found];
}

/** The matches of a pattern in each text, in order. */
function answersOf({ source, flags }: Pattern, asked: Asked = new Map()): string[] {
  const all = new RegExp(source, matchingAll(flags));
  return Array.from(asked.keys(), (text) => answer(all, text));
}

const matchingAll = (flags: string): string => (flags.includes("g") ? flags : `${flags}g`);

const answer = (pattern: RegExp, text: string): string =>
  Array.from(text.matchAll(pattern), (match) => `${match.index}:${match.join("|")}`).join("\n");

interface Difference {
  subject: Subject;
  before: Outcome;
  after: Outcome;
}

function compare(
  subjects: readonly Subject[],
  outcomes: readonly Outcome[],
  at: number,
): Difference[] {
  const [subject, before] = [subjects[at], outcomes[at]];
  if (!subject || !before) return [];
  const after = readSubject(subject);
  return after.text === before.text ? [] : [{ subject, before, after }];
}

function sumUp(
  { place, source }: Pattern,
  { part }: Variant,
  changed: readonly Difference[],
): Change {
  const sets = new Map<string, number>();
  const documents = new Set<string>();
  for (const { subject } of changed)
    if (subject.set === "corpus") documents.add(subject.id);
    else sets.set(subject.set, (sets.get(subject.set) ?? 0) + 1);
  const sum = (key: "right" | "matched" | "found") =>
    changed.reduce((total, { before, after }) => total + after[key] - before[key], 0);
  return {
    place,
    pattern: source,
    part,
    documents: documents.size,
    sets,
    right: sum("right"),
    matched: sum("matched"),
    found: sum("found"),
  };
}
