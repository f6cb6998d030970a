/** A pattern of the rules, as it is written or as a word list makes it. */
export interface Pattern {
  /** Where it stands: file and line. */
  place: string;
  source: string;
  flags: string;
  /** Of a row of a table that has one for each indicator: where the table stands. */
  table: string | undefined;
}

/** Every pattern that was made while the rules were loaded, by its number. */
export const patterns: Pattern[] = [];

/** What stands in the place of the patterns that are switched off, by their numbers. */
const instead = new Map<number, string>();
export const switchOff = (id: number, source: string): void => void instead.set(id, source);
export const switchOn = (id: number): void => void instead.delete(id);

/** Told of every text that a pattern is asked about. */
let listener: ((id: number, text: string) => void) | undefined;
export const listen = (to: typeof listener): void => {
  listener = to;
};

/** A pattern that can be switched off, and tells what it is asked about. */
class Watched extends RegExp {
  readonly id: number;
  readonly #instead: Map<string, RegExp> = new Map();

  constructor(pattern: RegExp | string, flags?: string, id?: number) {
    super(pattern, flags);
    this.id = id ?? (pattern instanceof Watched ? pattern.id : -1);
  }

  override exec(text: string): RegExpExecArray | null {
    listener?.(this.id, text);
    const source = instead.get(this.id);
    if (source === undefined) return super.exec(text);
    const other = this.#instead.get(source) ?? new RegExp(source, this.flags);
    this.#instead.set(source, other);
    other.lastIndex = this.lastIndex;
    const match = other.exec(text);
    this.lastIndex = other.lastIndex;
    return match;
  }
}

const numbers = new Map<string, number>();

/** Numbers a pattern; one within a function is made anew at every call, and stays the same pattern. */
export function watch(place: string, pattern: RegExp, table?: string): RegExp {
  const key = `${place} ${pattern}`;
  const id = numbers.get(key) ?? patterns.length;
  if (id === patterns.length) {
    patterns.push({ place, source: pattern.source, flags: pattern.flags, table });
    numbers.set(key, id);
  }
  return new Watched(pattern, pattern.flags, id);
}

/** A word list asks the pattern of its words. */
class WatchedWords extends Set<string> {
  readonly #pattern: RegExp;

  constructor(place: string, words: Iterable<string>) {
    super(words);
    const source = [...words].map((word) => word.replace(/[.*+?^${}()|[\]\\°]/g, "\\$&")).join("|");
    this.#pattern = watch(place, new RegExp(`^(?:${source})$`));
  }

  override has(word: string): boolean {
    return this.#pattern.test(word);
  }
}

/** Numbers a word list, one pattern for all its words. */
export const watchWords = (place: string, words: ReadonlySet<unknown>): ReadonlySet<unknown> =>
  new WatchedWords(place, [...words].map(String));
