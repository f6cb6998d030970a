import { scoreAnswer } from "../domain/answers.ts";
import type { Scale } from "../domain/framework.ts";

/** Figures, dates and names in one language; every one a thin cover of `Intl`. */
export function createFormatters(language: string) {
  // British English writes the day first and "a, b and c", as the ITU does.
  const locale = language === "en" ? "en-GB" : language;
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
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return {
    /** 29734000 → "29,734,000"; with so many decimals where that is said: 0.8 → "0.80". */
    number: (value: number, digits?: number) =>
      (digits === undefined ? plain : decimal(digits)).format(value),
    /** 29734000 → "29.7 million". */
    compactNumber: (value: number) => compact.format(value),
    /** 0.8 → "0.80"; with more decimals if rounding to two would change the class: 0.4953 is below 0.5. */
    score: (value: number, { threshold }: Pick<Scale, "threshold">) => scoreWith(threshold)(value),
    /** An overall score: 55.6706 → "55.67". */
    overall: (value: number) => decimal(2).format(value),
    /** 0.5 → "0.5". */
    threshold: ({ threshold }: Pick<Scale, "threshold">) => plain.format(threshold),
    /** A share of 0 to 1 → "62%"; with so many decimals at most where that is said: "39.2%", but "39%". */
    percent: (share: number, digits = 0) => percent(digits).format(share),
    /** "2015-02-19" → "19 February 2015", "2012-12" → "December 2012", "2013" → "2013". */
    date: memoize((isoDate: string) => formatDate(locale, isoDate)),
    /** ["a", "b", "c"] → "a, b and c". */
    list: (items: readonly string[]) => conjunction.format(items),
    /** Name of a country from its ISO 3166 alpha-2 code. */
    countryName: memoize((alpha2: string) => names.of(alpha2) ?? alpha2),
  };
}

/** The fewest decimals, from two to four, that keep a score in its class. */
function digitsOf(score: number, scale: Pick<Scale, "threshold">): number {
  const classOf = (value: number) => scoreAnswer(value, { scale }).class;
  return [2, 3].find((digits) => classOf(Number(score.toFixed(digits))) === classOf(score)) ?? 4;
}

/** A language by its own name: "es" → "Español". */
export const nameLanguage = memoize((language: string) => {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
});

/** A function that works each answer out once: `Intl` is slow, and the world asks for hundreds. */
export function memoize<K, V>(work: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}

/** A date as precise as it was given: a year stays a year. */
function formatDate(locale: string, isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  if (year === undefined) return isoDate;
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
