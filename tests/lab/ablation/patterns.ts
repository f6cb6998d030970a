/** A pattern of the rules, from a regular expression or a word list. */
export interface Pattern {
  /** File and line. */
  place: string;
  source: string;
  flags: string;
  /** Location of the table that contains the pattern. Undefined for other patterns. */
  table: string | undefined;
}

/** Patterns by number, registered while the rules are loaded. */
export const patterns: Pattern[] = [];

/** Replacements of disabled patterns, by number. */
const instead = new Map<number, string>();
export const switchOff = (id: number, source: string): void => void instead.set(id, source);
export const switchOn = (id: number): void => void instead.delete(id);

/** Called with every text that a pattern is tested on. */
let listener: ((id: number, text: string) => void) | undefined;
export const listen = (to: typeof listener): void => {
  listener = to;
};

/** A pattern that can be disabled and reports the texts it is tested on. */
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

/** Numbers a pattern. A pattern within a function keeps its number across calls. */
export function watch(place: string, pattern: RegExp, table?: string): RegExp {
  const key = `${place} ${pattern}`;
  const id = numbers.get(key) ?? patterns.length;
  if (id === patterns.length) {
    patterns.push({ place, source: pattern.source, flags: pattern.flags, table });
    numbers.set(key, id);
  }
  return new Watched(pattern, pattern.flags, id);
}

/** A word list that looks words up with one pattern, whose alternatives are the words. */
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

/** Numbers a word list as one pattern. */
export const watchWords = (place: string, words: ReadonlySet<unknown>): ReadonlySet<unknown> =>
  new WatchedWords(place, [...words].map(String));
