import { createExactSearch, stripForm, wordKey } from "./country-names.ts";
import type { GroupInputs } from "./groups.ts";

/** A part of a list, as written, and the alpha-3 code of the country with data that it names exactly. */
export interface Entry {
  text: string;
  code: string | undefined;
}

/** Numbers of parts between commas that a name may have. */
const LENGTHS = [4, 3, 2];

/** A line that is no part of the list, as in the file that a group is exported to. */
const COMMENT = /^"?#/;

/** Creates a parser of lists that line ends, tabs, semicolons or commas separate; a name may contain commas: "Korea, Rep.". */
export function createListParser({ areas, countries }: GroupInputs) {
  // Includes areas without data, whose names could otherwise match another country.
  const all = Object.entries(areas).map(([alpha3, { alpha2 }]) => ({ alpha3, alpha2 }));
  const search = createExactSearch(all);
  const find = (text: string) => {
    const [only, another] = search(text);
    return another ? undefined : countries.find((code) => code === only?.alpha3);
  };
  const isForm = (text: string) => stripForm(wordKey(text)) === "";
  /** Not for two names: "United States, Fiji" is no form of "Fiji". */
  const isName = (parts: readonly string[]) =>
    find(parts.join()) !== undefined && !parts.some((part) => isForm(part) && find(part));
  const splitAtCommas = (text: string): Entry[] => {
    const parts = text.split(",");
    const entries: Entry[] = [];
    while (parts.length > 0) {
      const length = LENGTHS.find((most) => isName(parts.slice(0, most))) ?? 1;
      // Without the quotation marks of CSV.
      const entry = parts
        .splice(0, length)
        .join()
        .replace(/^[\s"]+|[\s"]+$/g, "");
      if (entry) entries.push({ text: entry, code: find(entry) });
    }
    return entries;
  };
  return (list: string) => {
    const lines = list.split(/[\r\n]/).filter((line) => !COMMENT.test(line));
    const parts = lines.flatMap((line) => line.split(/[\t;]/));
    const entries = parts.flatMap(splitAtCommas);
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
