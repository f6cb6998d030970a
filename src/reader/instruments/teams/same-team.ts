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

/** A team told again in other words: by its short form, or with the place or "National" and the like besides. */
export const dropRetold = (teams: readonly string[]): string[] =>
  teams.filter(
    (team, at) =>
      !teams.some((other, index) =>
        index < at
          ? isShortOf(other, team) || isSameLongForm(other, team)
          : index > at && isShortOf(other, team),
      ),
  );

/** "KelpCERT", "KP-CERT" and "KCERT" are the Kelp Computer Emergency Response Team. */
function isShortOf(short: string, long: string): boolean {
  if (short.includes(" ") || !TEAM_WORD.test(short)) return false;
  const [, lead, tail] = SPELLED.exec(long) ?? [];
  if (lead === undefined) return false;
  const owner = wordsOf(`${lead} ${tail}`).trim();
  const letters = plain(short.replace(/C(?:E|I|SI)RT(?:\/CC)?/i, ""));
  const initials = owner.replace(/(?<=\p{L})\p{L}+| /gu, "");
  return letters !== "" && (letters === initials || plain(owner).startsWith(letters));
}
const SPELLED =
  /^(?:National )?(.*?)(?:Computer )?(?:Security )?(?:Emergency|Incidents?) (?:Response|Readiness|Reaction) Team(?: (?:of|for) (?:the )?(.*))?$/;

const isSameLongForm = (one: string, other: string): boolean =>
  other.includes(" ") && coresOf(one).some((core) => coresOf(other).includes(core));

/** The words of a long form that tell it from others, in whatever order; with its place behind and without. */
const coresOf = (team: string): string[] => {
  const name = team.replace(/ \([^()]*\)$/, "");
  return [name, name.replace(/ (?:of|in) (?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,3}$/u, "")]
    .map((form) =>
      wordsOf(form.replace(/center/gi, "Centre"))
        .replace(COMMON, " ")
        .trim(),
    )
    .filter((core) => core.includes(" "))
    .map((core) => core.split(/ +/).sort().join(" "));
};
const COMMON = /(?<= )(?:national|official|computer|cyber|security|cybersecurity|of|for|the|and) /g;

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
