import { either, pattern } from "../phrases.ts";
import words from "../words.json" with { type: "json" };

/** Latin letters. This character class compiles far faster than `\p{L}` with the `i` flag. */
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
/** Nouns for laws, and for documents that are accepted only together with laws. */
export const RULE = wholeWord(nouns.law, nouns.rule);
/** Nouns for strategies, and for documents that may contain a strategy. */
export const STRATEGY = wholeWord(nouns.strategy, nouns.paper);
export const PAPER = wholeWord(nouns.strategy, nouns.paper, nouns.law, nouns.rule);

/** A short form: one word with at least two capitals, optionally after "the". */
export const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

/** A passage of a law: "§ 5", "Article 12". */
export const PASSAGE =
  /^(?:§+|(?:articles?|arts?\.?|art[ií]culos?|artigos?|sections?|chapters?|paragraphs?|parts?|titles?)(?= ?[\d§IVXLC])) ?/i;

const AFTER_HEAD = pattern("s")`[ ](?:${others.preposition}) .*$`;

/** The words of a name before its first preposition. */
export const headOf = (name: string): string => name.replace(AFTER_HEAD, "");

/** Whether the last noun of one kind comes after the last noun of another kind: a "Policy Council" is a council. */
export const endsIn = (name: string, noun: RegExp, other: RegExp): boolean => {
  const words = name.split(/[ ,-]/);
  return (
    words.findLastIndex((word) => noun.test(word)) > words.findLastIndex((word) => other.test(word))
  );
};

/** A verb that describes a duty of its subject: "monitors", "coordinated", "oversaw". */
export const DUTY_VERB = either`(?:${verbs.dutyPast}|(?:${verbs.dutyStems})(?:e|es|s|ed|d|ing|ning|ling)?)`;
const IS_DUTY = pattern()`^${DUTY_VERB}$`;
const IS_OTHER_VERB = pattern()`^(?:${verbs.other})$`;

export const isVerb = (word: string): boolean =>
  (IS_DUTY.test(word) && !word.endsWith("ing")) || IS_OTHER_VERB.test(word);

/** Whether a verb follows a name: "now leads", ": Coordinates", but not "led by". */
export const startsWithVerb = (rest: string): boolean =>
  isVerb(FIRST_WORD.exec(rest)?.[1]?.toLowerCase() ?? "");
const FIRST_WORD = /^[,;:]?(?: [-–—])? ?(?:(?:also|now|both|\p{Ll}+ly) )?(\p{L}+)\b(?! by\b)/u;

/** Pronouns, conjunctions, adverbs and participles that no name contains. */
export const STOP = pattern("u")`^(?:${others.stop})$`;
