import type { JudgedSection } from "./judged-section.ts";

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sections with other sections' names of the same indicator and shape in the place of their own: each so many times. */
export function crossNames(
  sections: readonly JudgedSection[],
  rounds: number,
  random: () => number,
): JudgedSection[] {
  const pool = poolNames(sections);
  return Array.from({ length: rounds }, () =>
    sections.flatMap((section) => crossSection(section, pool.get(section.code) ?? [], random)),
  ).flat();
}

/** A name that tells that it is a draft, or its history, would change more than the name. */
const NOTED =
  /\b(?:bills?|draft|propos\w+|established|amend\w*|modif\w*|inserted|added|which|not|under|awaiting|process|pending|phase)\b/i;

/** By indicator, the names that stand in their section as they are judged. */
function poolNames(sections: readonly JudgedSection[]): Map<string, string[]> {
  const pool = new Map<string, string[]>();
  for (const { code, text, names } of sections)
    for (const name of names)
      if (text.includes(name) && !NOTED.test(name))
        pool.set(code, [...(pool.get(code) ?? []), name.replace(/^The /, "")]);
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

/** A section's text with each name written otherwise, and its short form too; undefined where a name does not stand in it as judged. */
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

/** "ABC" of "Agency for Bees and Corn (ABC)". */
const shortForm = (name: string): string | undefined => /\((\p{Lu}[\w-]+)\)$/u.exec(name)?.[1];
