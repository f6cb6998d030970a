/** Nouns by their sort and language, as patterns. */
import nouns from "./nouns.json" with { type: "json" };

/** A letter of the languages that names come in, for a class of a pattern: far cheaper to compile without regard to case than `\p{L}`. */
export const LETTER = "A-Za-zÀ-ɏ";

/** Any noun of some sorts, of whatever language. */
const anyNoun = (...sorts: readonly Readonly<Record<string, string>>[]): string =>
  sorts.flatMap((sort) => Object.values(sort)).join("|");
/** The same as a whole word, with or without a capital. */
const wholeWord = (...sorts: readonly Readonly<Record<string, string>>[]): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${anyNoun(...sorts)})(?![${LETTER}])`, "i");

/** Whether a name is the name of a body, by a noun in it. */
export const BODY = wholeWord(nouns.body);
/** Whether a name is the name of a law, by a noun in it. */
export const LAW = wholeWord(nouns.law);
/** A law's noun; in English alone, too. */
export const LAW_NOUN = anyNoun(nouns.law);
export const ENGLISH_LAW_NOUN = nouns.law.english;
/** Whether a name is that of a rule of any sort: papers that are no laws by themselves are rules beside laws. */
export const RULE = wholeWord(nouns.law, nouns.rule);
/** Whether a name is the name of a strategy, or of a paper that holds one where it is named for one. */
export const STRATEGY = wholeWord(nouns.strategy, nouns.paper);
/** Whether a name is that of any paper that may hold one. */
export const PAPER = wholeWord(nouns.strategy, nouns.paper, nouns.law, nouns.rule);

/** A short form: two capitals in one word. */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

/** Where in a law something stands. */
export const PASSAGE =
  /^(?:§+|(?:articles?|arts?\.?|art[ií]culos?|artigos?|sections?|chapters?|paragraphs?|parts?|titles?)(?= ?[\d§IVXLC])) ?/i;

/** What a name is the name of: its words before any "of". */
export const headOf = (name: string): string =>
  name.split(
    / (?:of|for|on|in|under|within|to|against|concerning|d[aeo]s?|del|della|de la|des|du|pour|par|para|por|per|sur|sobre|sul|contre|contra|relati(?:f|ve|v[ao])|aux?|für|zur|zum|van|voor|za|o|tentang|bagi) /,
  )[0] ?? name;

/** Whether a name's last noun of one sort stands behind its last of another: "Policy Council" is a council. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};

/** A word of a sentence with the marks around it, and where it stands. */
export interface Token {
  raw: string;
  /** Without quotes, brackets and punctuation. */
  word: string;
  start: number;
  end: number;
}

/** The words of a part of a sentence. */
export function splitTokens(text: string, from = 0, to = text.length): Token[] {
  let end = from - 1;
  return text
    .slice(from, to)
    .split(" ")
    .map((raw) => {
      const start = end + 1;
      end = start + raw.length;
      return { raw, word: raw.replace(/^[("“‘'«[]+|[)"”’'»\].,;:]+$/g, ""), start, end };
    })
    .filter(({ raw }) => raw !== "");
}

/** Words that a bracket or quotation may hold and still be part of a name. */
const MOST_INSIDE = 30;

/** The token that closes what a token opens; itself, where it opens no bracket or quote, or none closes it. */
export function closeOf(tokens: readonly Token[], at: number): number {
  const raw = tokens[at]?.raw ?? "";
  const isBracket = raw.startsWith("(");
  if (!isBracket && !/^["“‘«']/.test(raw)) return at;
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + MOST_INSIDE); index += 1) {
    const text = tokens[index]?.raw ?? "";
    depth += text.split("(").length - text.split(")").length;
    const isClosed = isBracket
      ? depth <= 0
      : /["”’»'][.,;:)]*$/.test(index === at ? text.slice(1) : text);
    if (isClosed) return index;
  }
  return at;
}

/** "No. 5", "no 5", "St. Kelp", "J. Walrus". */
export const ABBREVIATED =
  /^(?:(?:[Nn]os?|[Nn]r|n|St|Dr|Mr|[Aa]rts?|[Cc]ap|[Cc]h|[Ss]ec|[Vv]ol|\p{Lu}(?:\.\p{Lu})*)\.(?: |$)|n[or] \d)/u;

/** A capital begins it, or stands in it ("eGov", "e-Island"); a year or number goes with a name too. */
export const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\d§]/u.test(word) || /^\p{Ll}{1,4}[-.'’]?\p{Lu}/u.test(word);

export const isArticle = (word: string): boolean => /^(?:the|an?|its|their)$/i.test(word);

/** Small words between the words of a name, in the languages that names come in besides English. */
const FOREIGN =
  "de la del el los las le les y e en des du et da do das dos della dei di und für sobre para por pour par dans contra sur contre aux au portant relative relatif relativa relativo à al alla sul sulla dello per za na o ob ve ile dan tentang der den von zum zur van het voor om og och i";
const FOREIGN_JOINT = new Set(FOREIGN.split(" "));

/** Whether a small word stands between two words of a name in another language. */
export const isForeignJoint = (raw: string): boolean => FOREIGN_JOINT.has(raw);

/** Small words between the words of a name. */
const ENGLISH =
  "of the for on and in to against & under within from at concerning regarding relating related over - – — /";
const JOINT = new Set(`${FOREIGN} ${ENGLISH}`.split(" "));

/** Whether a small word may stand between two words of a name. */
export const isJoint = ({ raw }: Token): boolean => JOINT.has(raw);

/** The words from a place on, as written. */
export const wordsFrom = (tokens: readonly Token[], at: number, count = 12): string =>
  tokens
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(" ");

/** Verbs for having a duty, by their stems: each is met with -s, -ed and -ing. */
const DUTY_STEMS =
  "monitor|co-?ordinat|overse|supervis|superintend|lead|head|manag|handl|ensur|assur|shar|steer|direct|administ(?:e?r)|spearhead|implement|execut|driv|pilot|run|govern|conduct|guid|perform|fulfil|exercis|discharg|undertak|champion|orchestrat|regulat|enforc|control|command|assum|bear|guard|centrali[sz]|operat|polic|tackl|accredit|inspect|formulat|elaborat|preside|carr(?:y|i)|realis|realiz|investigat|protect|secur|defend|dictat|address";
const PAST =
  "oversaw|led|drove|ran|undertook|bore|took|held|overseen|driven|undertaken|borne|taken";

/** A verb by which a body does its duty. */
export const DUTY_VERB = `(?:${PAST}|(?:${DUTY_STEMS})(?:e|es|s|ed|d|ing|ning|ling)?)`;

const IS_DUTY = new RegExp(`^${DUTY_VERB}$`);
/** Verbs that a sentence goes on with after a name, besides those for a duty. */
const IS_OTHER =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|shall|would|should|may|might|can|could|must|do|does|did|deals?|takes?|plays?|holds?|acts?|acted|serves?|served|functions?|works?|looks?|sees?|watch(?:es)?|puts?|accounts?|answers?|attends?|provides?|offers?|falls?|lies?|rests?|remains?|reports?|supports?|helps?|includes?|covers?|criminali[sz]ed|obligates?|deals|defined|sanctions?|grants?|regulated|provided|constitutes?|represents?|forms?|develops?|developed|prepares?|prepared|drafts?|drafted|adopts?|adopted|approves?|approved|publish(?:es|ed)?|launch(?:es|ed)?|establish(?:es|ed)?|created?|creates|issues?|issued|governs?|regulates?|protects?|applies|apply|absorbed|became|becomes?|criminali[sz]es?|punish(?:es)?|forbids?|prohibits?|sets?|contains?|defines?|makes?|penali[sz]es?|requires?|address(?:es)?|obliges?|came|entered|treats?|gives?|states?|introduces?|specif(?:y|ies)|extends?|amends?|repeals?|stipulates?|foresees?|mentions?|refers?|allows?|enables?|accepts?|aims|announce[sd]|assigns|bans|began|begins|builds|built|chairs|chaired|collects|complements|concerns|considers|considered|continues|decided|decides|declares?|declared|delegates?|delegated|delivers|describes?|designates?|designated|determines|distributes|employs|encourages|envisages|evaluates|exists?|follows|focus(?:es)?|fulfils?|goes|hosts|hosted|houses|identif(?:y|ies|ied)|imposes?|informs|intends?|investigates?|involves?|joined|joins|keeps?|maintains?|maintained|nominates?|nominated|obtained|organi[sz]es?|organi[sz]ed|owns|participates?|participated|possesses|proposes?|proposed|promotes?|receives?|recogni[sz]es?|recommends?|relies|rely|replaces?|replaced|responds?|signed|started|strengthens?|submitted|succeeded|trains|used|updates|updated|advises|advised|analy[sz]es|anchors|belongs?|combats?|comprises?|consists?|cooperates?|contributes?|created|ensured|entrusts?|entrusted|exchanges|facilitates?|merged|mandates|passed|ratified|revised|reviewed|appoints?|appointed|assists?|certif(?:y|ies)|licenses|opened|oversaw|safeguards|secures|sits|strives|transposes?|transposed|unites|verif(?:y|ies)|convenes?|invites?|meets|gathers|brings|sends|elects|lends|decides?|employs|gets|goes|stands|comes|belong|reads|counts|lacks|determines?|studies|asks|calls|urges|speaks|says|tells|lays)$/;

/** Whether a word in small letters is a verb that tells of the name before it. */
export const isVerb = (word: string): boolean =>
  (IS_DUTY.test(word) && !word.endsWith("ing")) || IS_OTHER.test(word);

/** Whether words right behind a name tell of it with a verb: "now leads", ": Coordinates", but not "led by". */
export const isTelling = (rest: string): boolean =>
  isVerb(VERB_BEHIND.exec(rest)?.[1]?.toLowerCase() ?? "");
const VERB_BEHIND = /^[,;:]?(?: [-–—])? ?(?:(?:also|now|both|\p{Ll}+ly) )?(\p{L}+)\b(?! by\b)/u;

/** Small words that no name begins with or goes on behind: pronouns, conjunctions, adverbs, and participles that tell of it. */
export const STOP =
  /^(?:which|that|who|whose|whom|where|when|while|since|until|till|after|before|once|if|as|not|no|now|still|jointly|together|with|without|through|by|via|per|or|but|so|because|than|then|there|this|these|responsible|led|based|located|hosted|established|created|founded|formed|known|called|named|working|acting|serving|operating|approved|adopted|such|both|other|several|two|three|\p{Ll}{3,15}ly)$/u;

/** A word that ends whatever name there may be. */
export const isStop = ({ raw, word }: Token): boolean =>
  /[,.;:]$/.test(raw) || isVerb(word) || STOP.test(word);
