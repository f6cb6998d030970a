import { scoreAnswer } from "../domain/answers.ts";
import type { Scale } from "../domain/framework.ts";

/** The ITU uses British English, and the digits 0–9 in Arabic. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

export const createFormatters = memoize((language: string) => {
  const locale = LOCALES[language] ?? language;
  const plain = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 1,
  });
  const decimal = memoize(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const percent = memoize(
    (digits: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }),
  );
  const scoreWith = memoize((threshold: number) =>
    memoize((value: number) => decimal(digitsOf(value, { threshold })).format(value)),
  );
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const dateWith = memoize(
    (fields: number) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: "UTC",
        year: "numeric",
        ...(fields > 1 && { month: "long" }),
        ...(fields > 2 && { day: "numeric" }),
      }),
  );
  return {
    /** 29734000 → "29,734,000". With two digits, 0.8 → "0.80". */
    number: (value: number, digits?: number) =>
      (digits === undefined ? plain : decimal(digits)).format(value),
    /** 29734000 → "29.7 million". */
    compactNumber: (value: number) => compact.format(value),
    /** 0.8 → "0.80". Uses more decimals if rounding to two would change the class: 0.4953 is below 0.5. */
    score: (value: number, { threshold }: Pick<Scale, "threshold">) => scoreWith(threshold)(value),
    /** 0.5 → "0.5". */
    threshold: ({ threshold }: Pick<Scale, "threshold">) => plain.format(threshold),
    /** 0.62 → "62%". `digits` is the maximum number of decimals. */
    percent: (share: number, digits = 0) => percent(digits).format(share),
    /** "2015-02-19" → "19 February 2015", "2012-12" → "December 2012", "2013" → "2013". */
    date: memoize((isoDate: string) => formatDate(dateWith, isoDate)),
    /** ["a", "b", "c"] → "a, b and c". */
    list: (items: readonly string[]) => conjunction.format(items),
    /** ["a", "b", "c"] → "a, b or c". */
    listAny: (items: readonly string[]) => disjunction.format(items),
    /** Unicode's name: "PE" → "Peru". */
    unicodeName: memoize((alpha2: string) => names.of(alpha2) ?? alpha2),
  };
});

/** The fewest decimals, from two to six, that keep a score in its class. */
function digitsOf(score: number, scale: Pick<Scale, "threshold">): number {
  const classOf = (value: number) => scoreAnswer(value, { scale }).class;
  // `Intl` instead of `toFixed`, which rounds some halves down: 0.4995 becomes "0.499".
  const rounded = (digits: number) =>
    Number(score.toLocaleString("en", { maximumFractionDigits: digits, useGrouping: false }));
  return [2, 3, 4, 5].find((digits) => classOf(rounded(digits)) === classOf(score)) ?? 6;
}

/** Sample output, to detect an `Intl` that formats differently from the build. */
export function sampleFormats(language: string): string {
  const { compactNumber, percent, date, unicodeName } = createFormatters(language);
  return [
    compactNumber(29_734_000),
    percent(0.392, 1),
    date("2015-02-19"),
    unicodeName("PE"),
  ].join();
}

/** A language's own name: "es" → "Español". */
export const nameLanguage = memoize((language: string) => {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
});

/** Caches results by argument. Used mainly for `Intl` formatters, which are slow to create. */
export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const results = new Map<K, V>();
  return (key) => {
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

/** A local date as YYYY-MM-DD, which is the Swedish format. */
export const localDate = (moment: Date): string => moment.toLocaleDateString("sv");

export const today = (): string => localDate(new Date());

/** Formats a date to the precision given: year, month or day. `dateWith` returns the format for a number of fields. */
function formatDate(dateWith: (fields: number) => Intl.DateTimeFormat, isoDate: string): string {
  const fields = isoDate.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = fields;
  const text = dateWith(fields.length).format(Date.UTC(year, month - 1, day));

  // In French, the first day of a month is written “1er”. The Russian word for “year” is written in full, because its abbreviation ends in a full stop.
  return text.replace(/^1 (?=[a-zéû]+ \d)/, "1er ").replace(/ г\.$/, " года");
}
