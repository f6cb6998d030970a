import type { InstrumentKind } from "../../domain/profile.ts";

/** What answers an indicator, where a name does not tell by itself. */
const KIND_OF_INDICATOR: Readonly<Record<string, InstrumentKind>> = {
  "1.1.1": "law",
  "1.1.2": "law",
  "1.2.1": "team",
  "1.2.2": "programme",
  "1.2.3": "programme",
  "1.3.1": "strategy",
  "1.3.2": "strategy",
  "1.4.3": "programme",
  "1.5.1": "programme",
  "1.5.4": "programme",
  "2.1": "law",
  "2.2": "treaty",
};

/** Nouns that tell the kind of what they name. */
const KIND_OF_NOUN: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/C(?:E|I|SI)RT/g, "team"],
  [/\b(?:Act|Law|Code|Decree|Ordinance|Regulations|Directive)\b/g, "law"],
  [/\b(?:convention|treaty|charter)\b/gi, "treaty"],
  [/\b(?:strategy|policy|plan|master ?plan|road ?map|agenda)\b/gi, "strategy"],
  [
    /\b(?:ministry|office|department|agency|authority|commission|committee|council|police|bureau|institute|institution|university|foundation|board|unit)\b/gi,
    "agency",
  ],
  [
    /\b(?:programme?|project|campaign|forum|conference|exercise|scheme|initiative|week|month|drill)\b/gi,
    "programme",
  ],
];

/** The indicators whose every name is of one kind. */
const FIXED = new Set(["1.1.1", "1.1.2", "1.2.1", "1.3.1", "2.1", "2.2"]);

/** What sort of thing a name stands for: its own noun tells, else what its indicator asks for. */
export function kindOf(code: string, name: string): InstrumentKind {
  const byIndicator = KIND_OF_INDICATOR[code] ?? "agency";
  if (FIXED.has(code)) return byIndicator;
  return nounKind(name.split(PREPOSITION)[0] ?? name) ?? nounKind(name) ?? byIndicator;
}

/** What follows says of or for what the thing is. */
const PREPOSITION = / (?:of|on|for|to|against|in|under|from) /;

/** The last noun is the head: a "CERT Roadmap" is a roadmap. */
function nounKind(name: string): InstrumentKind | undefined {
  let last = -1;
  let kind: InstrumentKind | undefined;
  for (const [noun, itsKind] of KIND_OF_NOUN)
    for (const match of name.matchAll(noun))
      if (match.index > last) {
        last = match.index;
        kind = itsKind;
      }
  return kind;
}
