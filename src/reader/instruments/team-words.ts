/** In capitals, or with one in a word of capitals and small letters ("GovCert"): "certified" holds the letters too. */
export const TEAM_WORD =
  /C(?:E|I|SI)RT|CERRT|SIRT(?:\p{Lu}*\/|$)|\p{Lu}{2}cert$|\p{Ll}SOC$|(?<!\p{L})N?CIRC$|\p{L}Cert\p{Lu}*$|[-.](?:IRT|[EM]IRT|ERT|SOC)$/u;
/** The bare word, which names no team by itself. */
export const BARE = /^(?:C(?:E|I|SI)RTs?|CIRCs?|C(?:E|I|SI)RT['’]s)$/i;
/** A word that can stand beside the bare word as part of a team's name. */
const PARTNER = /^(?!\d{4}$)(?:\p{Ll}-)?[\p{Lu}\d](?:[\p{Lu}\d/.-]+|\p{Ll}+\p{Lu}\p{L}*)$/u;
/** Words in front of "CERT" that tell its sort or number, and no name. */
const SORT =
  /^(?:Team|Coordinat\w+|Unit|Group|Function|Services?|Implementation|Assessment|Project|Training|Cent(?:re|er)|Programme?|ITU|ITU-IMPACT|A|THE|NATIONAL|GOVERNMENT|GOVERNMENTAL|OFFICIAL|PUBLIC|PRIVATE|REGIONAL|ISO|FIRST)$/i;

/** The names of incident response teams in a text, as written; a team that the country is only a member of is not its own. */
export function findTeams(text: string): string[] {
  const words = [...text.matchAll(/[^\s(),;:“”"‘]+/g)].map((match) => ({
    text: match[0].replace(/['’]s?$/, "").replace(/[.-]+$/, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap((word, at) => {
    if (!TEAM_WORD.test(word.text) || isOther(text, word.start)) return [];
    if (!BARE.test(word.text)) return isName(word.text) ? [word.text] : [];
    const before = words
      .slice(Math.max(0, at - 2), at)
      .filter((one) => adjoins(text, one.end, word.start));
    const after = words.slice(at + 1, at + 3);
    const name = nameAround(text, word, before, after);
    return name === undefined ? [] : [name];
  });
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const isName = (word: string): boolean =>
  word.replace(/C(?:E|I|SI)RTs?|[^\p{L}\d]/giu, "").length >= (/[-.]/.test(word) ? 1 : 2);

/** "CERT GOVIL": the bare word with the words in capitals beside it. */
function nameAround(
  text: string,
  word: Word,
  before: readonly Word[],
  after: readonly Word[],
): string | undefined {
  if (word.text.endsWith("s")) return undefined;
  const left = before.filter((one) => PARTNER.test(one.text) && !SORT.test(one.text));
  const lead = left.length > 0 && before.at(-1) === left.at(-1) ? left : [];
  const right: Word[] = [];
  let end = word.end;
  for (const one of after) {
    if (
      !adjoins(text, end, one.start) ||
      !/^\p{Lu}/u.test(one.text) ||
      TEAM_WORD.test(one.text) ||
      SORT.test(one.text)
    )
      break;
    right.push(one);
    end = one.end;
  }
  if (lead.length === 0 && right.length === 0) return undefined;
  const parts = lead.length > 0 ? [...lead.slice(-2), word] : [word, ...right];
  return parts.map((one) => one.text).join(" ");
}

const adjoins = (text: string, end: number, start: number): boolean =>
  text.slice(end, start).trim() === "";

/** Whether a place in a text is behind words for another's team: one that a team belongs to, meets, or came after. */
export const isOther = (text: string, at: number): boolean =>
  OTHER.test(text.slice(Math.max(0, at - 120), at));

/** What a team is a part of, or made like. */
const BELONGS =
  "members? of|(?<!was )joined(?! by\\b)|founders? of|participat\\w+ in|(?<!(?:C(?:E|I|SI)RT|team) )belong(?:s|ed) to|modell?ed (?:on|after)|model of|similar to|affiliated (?:with|to)|accredited by";
/** Whom it works with, hears from, or learns from. */
const MEETS =
  "(?:cooperat|collaborat|liais)\\w*(?: [a-z]+ly)? with|partner\\w* with|agreements? with|memorand(?:um|a) [^,.;]{0,30}with|(?:takes?|took|taking) part (?:in|to)|(?:receiv|obtain)[a-z]+ [^,.;]{2,30} from|sends? [^,.;]{2,30} to|(?:trained|assisted|help(?:ed)?) by|(?:support|help|assistance|advice|aid) of";
/** Whom it came after. */
const CAME_AFTER =
  "(?:takes?|took|taken|taking) the place of|(?:took|taken|taking) over (?:(?:the |its )?(?:tasks?|functions?|duties|role|work|mandate|responsibilities) )?(?:from|of)|(?:tasks?|functions?|duties|role|mandate|responsibilities) (?:over )?from|successor(?: [a-z]+)? (?:of|to)|predecessors?(?: (?:is|was|were))?|succeed(?:s|ed)|replac(?:es|ed)|replacement (?:of|for)|(?:emerged|evolved|grew|arose|grown|arisen|born) (?:from|out of)";
const OTHER = new RegExp(`\\b(?:${BELONGS}|${MEETS}|${CAME_AFTER})\\b[^.;]{0,90}$`, "i");

/** "The long form, XY-CERT, …", "GovCERT of Somewhere (XY-CERT)": one team, known by its short form. */
export const dropAliases = (text: string, names: readonly string[]): string[] =>
  [...names]
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .filter((name) => {
      const from = text.indexOf(name) + name.length;
      const [, short = ""] = ALIAS.exec(text.slice(from, from + 80)) ?? [];
      const isLong = name.includes(" ") || text.slice(from).startsWith(" of ");
      return !(isLong && short !== name && TEAM_WORD.test(short) && names.includes(short));
    });
const ALIAS = /^(?: (?:of|for) [^,.;()]{2,50})?(?: \(|, )(\S+?)[),]/;

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
