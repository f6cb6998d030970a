import { RULE } from "./law-words.ts";
import { wholeWords } from "./whole-words.ts";

/** Nouns for a strategy or a policy, in the languages that names come in; whole words. */
const NOUNS: readonly string[] = [
  "strateg(?:y|ies)|polic(?:y|ies)|plans?|master ?plans?|concepts?|doctrines?|frameworks?|program(?:me)?s?|agendas?|initiatives?|blueprints?|road ?maps?|visions?|action lines|scheme|(?:white|green) (?:paper|book)",
  "strat[eé]gie|politique|sch[eé]ma|cadre|livre (?:blanc|vert)",
  "estrat[eé]gias?|pol[ií]ticas?|plano?|programa|marco|libro (?:blanco|verde)|livro (?:branco|verde)|strategia|lineamientos|agenda",
  "strategija|koncepcija|koncepcia|kontsepsiya|doktrina|stratejisi|dasar|rencana",
];
/** Nouns for papers that hold a strategy where they are named for one. */
const PAPERS =
  "guidelines|measures|documents?|charter|directives?|decrees?|resolutions?|orders?|rules?|papers?|manuals?|standards?|statements?|declaration|principles|regulations?";

/** Whether a name is the name of a strategy, by a noun in it. */
export const STRATEGY = wholeWords([...NOUNS, PAPERS]);
/** Whether a name is that of any paper that may hold one. */
export const PAPER = new RegExp(`${STRATEGY.source}|${RULE.source}`, "i");
/** Whether that noun tells for a strategy wherever the name stands. */
export const STRATEGY_ITSELF = wholeWords(NOUNS);
