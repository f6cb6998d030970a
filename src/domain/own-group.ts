import { createCountrySearch } from "./country-names.ts";
import type { GroupInputs } from "./groups.ts";

/** A part of a list, as written, and the alpha-3 code of the country with data that it names exactly. */
export interface Entry {
  text: string;
  code: string | undefined;
}

/** Maximum number of commas in a name. */
const MOST_COMMAS = 3;

/** A line that is no part of the list, as in the file that a group is exported to. */
const COMMENT = /^"?#/;

/** Creates a parser of lists that line ends, tabs, semicolons or commas separate; a name may contain commas: "Korea, Rep.". */
export function createListParser({ areas, countries }: GroupInputs) {
  // Includes areas without data, whose names could otherwise match another country.
  const all = Object.entries(areas).map(([alpha3, { alpha2 }]) => ({ alpha3, alpha2 }));
  const search = createCountrySearch(all, true);
  const find = (text: string) => {
    const [only, another] = search(text);
    return another ? undefined : countries.find((code) => code === only?.alpha3);
  };
  const splitAtCommas = (parts: readonly string[]): Entry[] => {
    for (let length = Math.min(parts.length, MOST_COMMAS + 1); length > 0; length--) {
      // Without the quotation marks of CSV.
      const text = parts
        .slice(0, length)
        .join(",")
        .replace(/^[\s"]+|[\s"]+$/g, "");
      const code = text && find(text);
      if (code || length === 1)
        return [...(text ? [{ text, code }] : []), ...splitAtCommas(parts.slice(length))];
    }
    return [];
  };
  return (list: string) => {
    const lines = list.split(/[\r\n]/).filter((line) => !COMMENT.test(line));
    const parts = lines.flatMap((line) => line.split(/[\t;]/));
    const entries = parts.flatMap((part) => splitAtCommas(part.split(",")));
    return {
      entries,
      members: [...new Set(entries.flatMap(({ code }) => code ?? []))],
      unmatched: entries.flatMap(({ text, code }) => (code ? [] : text)),
    };
  };
}

/** The name in the first comment of an exported group: "# Group of countries: Pacific". */
export const nameInFile = (file: string): string =>
  /^"?#[^:\n]*: (.*?)"?[,;]*\r?$/m.exec(file)?.[1] ?? "";
