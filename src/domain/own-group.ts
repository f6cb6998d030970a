import { createExactSearch, stripForm, wordKey } from "./country-names.ts";
import type { GroupInputs } from "./groups.ts";

/** Possible numbers of parts in a name that contains commas, highest first. */
const LENGTHS = [4, 3, 2];

/** Latin, Arabic and Chinese commas, which names may contain. No name contains the separators in `ENDS`. */
const COMMAS = ",،，、";
const ENDS = ";؛；";
/** The number of an entry in a numbered list, as in "1. Kenya" or "(2) Peru". */
const ENTRY_NUMBER = /^\s*(?:\p{Nd}+\s*[.)．）-]|[(（]\p{Nd}+[)）])\s*/u;
/** A list number separated from its entry by a tab or a comma, as in "1、肯尼亚". Longer numbers without punctuation may be country codes. */
const LONE_NUMBER = /^(?:\p{Nd}{1,2}|[(（]?\p{Nd}+[.)．）-])$/u;
/** Whether a text may be a list of countries. */
export const isList = (text: string): boolean => new RegExp(`[${COMMAS}${ENDS}]`).test(text);

/** Creates a parser for lists separated by line breaks, tabs, semicolons or commas. Names may contain commas: "Korea, Rep.". */
export function createListParser({ areas, countries }: GroupInputs) {
  // Includes areas without data. Otherwise, their names could match other countries.
  const all = Object.entries(areas).map(([alpha3, { alpha2 }]) => ({ alpha3, alpha2 }));
  const searchExactly = createExactSearch(all);
  const search = (text: string) => searchExactly(text.replace(ENTRY_NUMBER, ""));
  const find = (text: string) => {
    const [only, another] = search(text);
    return another ? undefined : countries.find((code) => code === only?.alpha3);
  };
  const isForm = (text: string) => stripForm(wordKey(text)) === "";
  /** Whether the parts form one name, which may match several areas. Without the second condition, "United States, Fiji" would match "Fiji", because `stripForm` removes "united states". */
  const isName = (parts: readonly string[]) =>
    search(parts.join()).length > 0 && !parts.some((part) => isForm(part) && find(part));
  /** Splits text into entries as written. `code` is the country that an entry matches exactly, if that country has data. */
  const splitAtCommas = (text: string) => {
    const parts = text.split(new RegExp(`[${COMMAS}]`));
    const entries: { text: string; code: string | undefined }[] = [];
    for (let at = 0, length = 1; at < parts.length; at += length) {
      length = LENGTHS.find((most) => isName(parts.slice(at, at + most))) ?? 1;
      // Removes the quotation marks that CSV adds.
      const entry = parts
        .slice(at, at + length)
        .join()
        .replace(/^[\s"]+|[\s"]+$/g, "");
      if (entry && !LONE_NUMBER.test(entry)) entries.push({ text: entry, code: find(entry) });
    }
    return entries;
  };
  return (list: string) => {
    const entries = list.split(new RegExp(`[\\r\\n\\t${ENDS}]`)).flatMap(splitAtCommas);
    return {
      entries,
      members: [...new Set(entries.flatMap(({ code }) => code ?? []))],
      unmatched: entries.flatMap(({ text, code }) => (code ? [] : text)),
    };
  };
}

/** Parses an exported group. The first comment line contains its name: "# Group of countries: Pacific". */
export function readGroupFile(file: string) {
  const [, quoted, plain = ""] =
    /^(?:"#[^:\n]*: ((?:[^"\n]|"")*)"|#[^:\n]*: (.*?)(?:(?<!,),+|(?<!;);+)?\r?$)/m.exec(file) ?? [];
  // Reverses `guard` of `formatCsv`, which puts an apostrophe before potential formulas.
  const name = (quoted?.replaceAll('""', '"') ?? plain).replace(
    /([,;|]\s*)'(?='*[=+\-@＝＋－＠])/g,
    "$1",
  );
  return { name, text: file.replace(/^"?#.*\s*/gm, "") };
}
