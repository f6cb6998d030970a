import { TEAM_WORD } from "./find-teams.ts";

/** "The long form, XY-CERT, …", "GovCERT of Somewhere (XY-CERT)": one team, known by its short form. */
export const dropAliases = (text: string, names: readonly string[]): string[] =>
  inOrder(text, names).filter((name) => {
    if (name.includes(" ") && isSpelledOut(text, name, names)) return false;
    const from = text.indexOf(name) + name.length;
    const [, short] = ALIAS.exec(text.slice(from, from + 80)) ?? [];
    const isLong = name.includes(" ") || text.slice(from).startsWith(" of ");
    return !(
      isLong &&
      short !== undefined &&
      short !== name &&
      TEAM_WORD.test(short) &&
      names.includes(short)
    );
  });

/** "FrostCERT, the Borealia Emergency Response Team." */
function isSpelledOut(text: string, name: string, names: readonly string[]): boolean {
  const at = text.indexOf(name);
  const [, short = ""] = SHORT_BEFORE.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  return (
    TEAM_WORD.test(short) &&
    names.includes(short) &&
    /^(?:[.;]|$)/.test(text.slice(at + name.length))
  );
}
const SHORT_BEFORE = /(\S+?)(?:,| [-–—]) (?:the |an? )?$/;
const ALIAS = /^(?: (?:of|for) [^,.;()]{2,50})?(?: \(|, )(\S+?)[),]/;

/** Names in the order in which a text tells them, in whatever way they were found. */
const inOrder = (text: string, names: readonly string[]): string[] =>
  [...names].sort((a, b) => placeOf(text, a) - placeOf(text, b));
const placeOf = (text: string, name: string): number =>
  text.indexOf(/\(([^()]+)\)$/.exec(name)?.[1] ?? name);

/** A name that stands as whole words within a longer one, or was told before with other marks, adds nothing. */
export const dropRepeats = (names: readonly string[]): string[] =>
  names.filter(
    (name, at) =>
      !names.some(
        (other, index) =>
          index !== at &&
          (plain(other) === plain(name)
            ? index < at
            : (/^\p{Lu}{3,8}$/u.test(name) && initialsOf(other) === name) ||
              (other.length > name.length && wordsOf(other).includes(wordsOf(name)))),
      ),
  );

/** "CKS" is the Coastal Kelp Service. */
const initialsOf = (name: string): string =>
  name.includes(" ") ? (name.match(/(?<![\p{L}(])\p{Lu}/gu) ?? []).join("") : "";
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
const wordsOf = (name: string): string => ` ${name.toLowerCase().replace(/[\s()"“”]+/g, " ")} `;
