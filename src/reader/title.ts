import type { Line } from "./clean-text.ts";

const BANNER = /^cyber ?wellness profile\b[ :-]*(.*)$/i;
const END = /^(?:back ?g?round\b|total population\b|internet users\b)/i;

/** The country as the document names it, between the banner and the background figures: its lines in capitals, and not the text of a flag's picture. */
export function readTitle(preamble: readonly Line[]): string | undefined {
  const at = preamble.findIndex(({ text }) => BANNER.test(text));
  if (at < 0) return undefined;
  const first = BANNER.exec(preamble[at]?.text ?? "")?.[1] ?? "";
  const after = preamble.slice(at + 1, at + 20).map(({ text }) => text);
  const end = after.findIndex((text) => END.test(text));
  const lines = [first, ...after.slice(0, end < 0 ? after.length : end)].filter(
    (text) =>
      text.length <= 100 &&
      /\p{Lu}/u.test(text) &&
      !/:\/\/|\.(?:svg|png|gif|jpe?g)\b|\bflag\b|\|/i.test(text),
  );
  const capitals = lines.filter((text) => !/\p{Ll}/u.test(text));
  const country = (capitals.length > 0 ? capitals : lines.slice(0, 1)).join(" ").trim();
  return country === "" ? undefined : country.slice(0, 150);
}

const SMALL_WORDS = new Set(["of", "the", "and"]);

/** "REPUBLIC OF PERU" as "Republic of Peru". */
export const toTitleCase = (capitals: string): string =>
  capitals
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
      (at > 0 && SMALL_WORDS.has(word)) ||
      isElision(capitals, at, word) ||
      isPossessive(capitals, at)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    );

const isElision = (text: string, at: number, word: string) =>
  word === "d" && /['’]/.test(text.charAt(at + 1));
const isPossessive = (text: string, at: number) =>
  /['’]/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1));
