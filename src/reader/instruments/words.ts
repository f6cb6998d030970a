import { either, pattern } from "../phrases.ts";
import words from "../words.json" with { type: "json" };

/** A character class for the languages of names; it compiles far faster than `\p{L}` with the `i` flag. */
export const LETTER = "A-Za-zÀ-ɏ";

const { nouns, verbs, others } = words;
type ByLanguage = Readonly<Record<string, readonly string[]>>;
const anyNoun = (...kinds: readonly ByLanguage[]): string =>
  kinds.flatMap((kind) => Object.values(kind).flat()).join("|");
const wholeWord = (...kinds: readonly ByLanguage[]): RegExp =>
  pattern("i")`(?<![${LETTER}])(?:${anyNoun(...kinds)})(?![${LETTER}])`;

export const BODY = wholeWord(nouns.body);
export const LAW = wholeWord(nouns.law);
export const LAW_NOUN = anyNoun(nouns.law);
export const ENGLISH_LAW_NOUN = anyNoun({ english: nouns.law.english });
/** Laws, and papers that count as rules only beside laws. */
export const RULE = wholeWord(nouns.law, nouns.rule);
/** Strategies, and papers that may hold one if they are named for it. */
export const STRATEGY = wholeWord(nouns.strategy, nouns.paper);
export const PAPER = wholeWord(nouns.strategy, nouns.paper, nouns.law, nouns.rule);

/** A short form: one word with two capitals. */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

/** A passage of a law: "§ 5", "Article 12". */
export const PASSAGE =
  /^(?:§+|(?:articles?|arts?\.?|art[ií]culos?|artigos?|sections?|chapters?|paragraphs?|parts?|titles?)(?= ?[\d§IVXLC])) ?/i;

const BEHIND_HEAD = pattern("s")`[ ](?:${others.preposition}) .*$`;

/** The words of a name before any preposition. */
export const headOf = (name: string): string => name.replace(BEHIND_HEAD, "");

/** "Policy Council" is a council: whether the last noun of one kind comes after the last of another. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};

export interface Token {
  raw: string;
  /** Without quotes, brackets and punctuation. */
  word: string;
  start: number;
  end: number;
}

export function splitTokens(text: string, from = 0, to = text.length): Token[] {
  let end = from - 1;
  return text
    .slice(from, to)
    .split(" ")
    .map((raw) => {
      const start = end + 1;
      end = start + raw.length;
      return { raw, word: raw.replace(/^[("“‘«'[]+|[)"”’»'\].,;:]+$/g, ""), start, end };
    })
    .filter(({ raw }) => raw !== "");
}

/** Most words that brackets or quotation marks within a name hold. */
const MOST_INSIDE = 30;

/** The token that closes a bracket or quotation; the opening token itself if none does. */
export function findClosing(tokens: readonly Token[], at: number): number {
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

/** Capitalized, numeric, or with an inner capital ("eGov", "e-Island"). */
export const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\d§]/u.test(word) || /^\p{Ll}{1,4}[-.'’]?\p{Lu}/u.test(word);

export const isArticle = (word: string): boolean => /^(?:the|an?|its|their)$/i.test(word);

const FOREIGN =
  "de la del el los las le les y e en des du et da do das dos della dei di und für sobre para por pour par dans contra sur contre aux au portant relative relatif relativa relativo à al alla sul sulla dello per za na o ob ve ile dan tentang der den von zum zur van het voor om og och i";
const FOREIGN_LINKING_WORDS = new Set(FOREIGN.split(" "));

/** "de", "und", "voor": links the words of a name in another language. */
export const isForeignLinkingWord = (raw: string): boolean => FOREIGN_LINKING_WORDS.has(raw);

const ENGLISH =
  "of the for on and in to against & under within from at concerning regarding relating related over - – — /";
const LINKING_WORDS = new Set(`${FOREIGN} ${ENGLISH}`.split(" "));

export const isLinkingWord = ({ raw }: Token): boolean => LINKING_WORDS.has(raw);

export const wordsFrom = (tokens: readonly Token[], at: number, count = 12): string =>
  tokens
    .slice(at, at + count)
    .map(({ raw }) => raw)
    .join(" ");

/** A verb that gives its subject a duty: "monitors", "coordinated", "oversaw". */
export const DUTY_VERB = either`(?:${verbs.dutyPast}|(?:${verbs.dutyStems})(?:e|es|s|ed|d|ing|ning|ling)?)`;
const IS_DUTY = pattern()`^${DUTY_VERB}$`;
const IS_OTHER_VERB = pattern()`^(?:${verbs.other})$`;

/** A lower-case verb that may follow a name. */
export const isVerb = (word: string): boolean =>
  (IS_DUTY.test(word) && !word.endsWith("ing")) || IS_OTHER_VERB.test(word);

/** Whether a verb follows a name: "now leads", ": Coordinates", but not "led by". */
export const startsWithVerb = (rest: string): boolean =>
  isVerb(VERB_BEHIND.exec(rest)?.[1]?.toLowerCase() ?? "");
const VERB_BEHIND = /^[,;:]?(?: [-–—])? ?(?:(?:also|now|both|\p{Ll}+ly) )?(\p{L}+)\b(?! by\b)/u;

/** Pronouns, conjunctions, adverbs and participles, which no name contains. */
export const STOP = pattern("u")`^(?:${others.stop})$`;

/** Whether a word ends any name before it. */
export const endsName = ({ raw, word }: Token): boolean =>
  /[,.;:]$/.test(raw) || isVerb(word) || STOP.test(word);
