import type { JudgedSection } from "./judged-section.ts";

/** Creates a seeded generator of random numbers from 0 to 1 (mulberry32). */
export function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names by indicator. */
export type NamePool = ReadonlyMap<string, readonly string[]>;

/**
 * Replaces the names in sections with other names of the same indicator, and repeats this `rounds` times. One-word
 * names and longer names do not replace each other.
 */
export function crossNames(
  sections: readonly JudgedSection[],
  rounds: number,
  random: () => number,
  pool: NamePool = poolNames(sections),
): JudgedSection[] {
  return Array.from({ length: rounds }, () =>
    sections.flatMap((section) => crossSection(section, pool.get(section.code) ?? [], random)),
  ).flat();
}

/** Matches an entry that has a draft mark or a history in addition to the name. */
const NOTED =
  /\b(?:bills?|draft|propos\w+|established|amend\w*|modif\w*|inserted|added|which|not|under|awaiting|process|pending|phase)\b/i;

/** Names that occur verbatim in their section, by indicator. */
const poolNames = (sections: readonly JudgedSection[]): NamePool =>
  gatherNames(
    sections.map(({ code, text, names }) => ({
      code,
      names: names.filter((name) => text.includes(name)),
    })),
  );

/** Names in the answers, by indicator. Excludes the entries that match `NOTED`, and removes a leading "The". */
export function gatherNames(
  answers: readonly { code: string; names: readonly string[] }[],
): NamePool {
  const pool = new Map<string, string[]>();
  for (const { code, names } of answers)
    for (const name of names)
      if (!NOTED.test(name)) pool.set(code, [...(pool.get(code) ?? []), name.replace(/^The /, "")]);
  return pool;
}

function crossSection(
  section: JudgedSection,
  pool: readonly string[],
  random: () => number,
): JudgedSection[] {
  if (section.names.some((name) => NOTED.test(name))) return [];
  const taken = new Set<string>(section.names);
  const names = section.names.map((name) => {
    const free = pool.filter((other) => !taken.has(other) && isShort(other) === isShort(name));
    const other = free[Math.floor(random() * free.length)] ?? name;
    taken.add(other);
    return other;
  });
  const text = putNames(section, names);
  return text === undefined ? [] : [{ ...section, text, names }];
}

const isShort = (name: string): boolean => !name.includes(" ");

/** Replaces each name and its abbreviation in a section's text. Undefined if a name does not occur verbatim. */
export function putNames(section: JudgedSection, names: readonly string[]): string | undefined {
  const order = section.names
    .map((own, at) => ({ own, put: names[at] ?? own, mark: `\u0001${at}\u0002` }))
    .sort((a, b) => b.own.length - a.own.length);
  let text = section.text;
  for (const { own, mark } of order) {
    if (!text.includes(own)) return undefined;
    text = text.replaceAll(own, mark);
  }
  for (const { own, put, mark } of order) {
    const short = shortForm(own);
    if (short !== undefined)
      text = text.replaceAll(
        new RegExp(`(?<![\\w-])${short}(?![\\w-])`, "g"),
        shortForm(put) ?? put,
      );
    text = text.replaceAll(mark, put);
  }
  return text;
}

/** The abbreviation in a name, such as "ABC" in "Agency for Bees and Corn (ABC)". */
const shortForm = (name: string): string | undefined => /\((\p{Lu}[\w-]+)\)$/u.exec(name)?.[1];
