/** Nouns for a strategy or a policy, in the languages that names come in; whole words. */
const NOUNS: readonly string[] = [
  "strateg(?:y|ies)|polic(?:y|ies)|plans?|master ?plans?|concepts?|doctrines?|frameworks?|program(?:me)?s?|agendas?|initiatives?|guidelines|measures|documents?|blueprints?|road ?maps?|visions?|charter|action lines|scheme",
  "directives?|decrees?|resolutions?|orders?|rules?|(?:white|green) (?:paper|book)",
  "strat[eé]gie|politique|sch[eé]ma|cadre|livre (?:blanc|vert)",
  "estrat[eé]gias?|pol[ií]ticas?|plano?|programa|marco|libro (?:blanco|verde)|livro (?:branco|verde)|strategia",
  "strategija|koncepcija|kontsepsiya|doktrina",
];

/** Whether a name is the name of a strategy, by a noun in it. */
export const STRATEGY = new RegExp(`(?<!\\p{L})(?:${NOUNS.join("|")})(?!\\p{L})`, "iu");
