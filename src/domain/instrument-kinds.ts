import type { AskedKind } from "./framework.ts";
import nounsOf from "./instrument-nouns.json" with { type: "json" };
import { INSTRUMENT_KINDS, type InstrumentKind } from "./status.ts";

/** Pattern of the nouns for each kind of instrument. */
const KIND_OF_NOUN = INSTRUMENT_KINDS.map((kind) => {
  const { nouns, flags } = nounsOf[kind];
  return { kind, noun: new RegExp(nouns.join("|"), flags) };
});

/** Nouns for enactments, whose titles may contain the noun of another kind: "Law Ratifying the Convention". */
const LAW =
  /\b(?:acts?|bills?|law|code|decree|decision|ordinance|regulations?|directive|resolution|order)\b/i;

/** The head noun of a name precedes its first preposition. */
const PREPOSITION = / (?:of|on|for|to|against|in|under|from) /;

/** The kind of a named instrument: from its head noun, else from another noun, else from the measure. With `only`, the measure takes precedence. */
export function kindOf(asked: AskedKind | undefined, name: string): InstrumentKind {
  if (asked?.only) return asked.kind === "law" ? kindAmongLaws(name) : asked.kind;
  return (
    nounKind(name.split(PREPOSITION)[0] ?? name) ?? nounKind(name) ?? asked?.kind ?? "programme"
  );
}

/** Treaties and strategies under a measure on laws keep their kind: "Budapest Convention, ratified by Law 64" is a treaty. */
function kindAmongLaws(name: string): InstrumentKind {
  const [title = ""] = name.split(",");
  const kind = nounKind(title);
  return !LAW.test(title) && (kind === "treaty" || kind === "strategy") ? kind : "law";
}

/** The last noun determines the kind: a "CERT Roadmap" is a strategy, not a team. */
function nounKind(name: string): InstrumentKind | undefined {
  const found = KIND_OF_NOUN.flatMap(({ noun, kind }) =>
    Array.from(name.matchAll(noun), ({ index }) => ({ index, kind })),
  );
  return found.sort((a, b) => b.index - a.index)[0]?.kind;
}
