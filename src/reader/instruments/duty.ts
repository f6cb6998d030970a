import { splitBodies } from "./body-series.ts";
import { dropOpening, endGroup, isBody, isNamed, OPEN_GROUP, trimSubject } from "./noun-group.ts";

const AGENCY =
  "agenc(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|authorit(?:y|ies)|entit(?:y|ies)|regulators?|committees?";
const CHARGED =
  "designated|tasked|appointed|charged|assigned|entrusted|mandated|recogni[sz]ed|named|nominated|empowered|identified";
const DONE =
  "led|headed|coordinated|co-ordinated|overseen|managed|handled|run|carried out|implemented|supervised|ensured|monitored|executed|performed|undertaken|driven|steered|conducted|directed|governed|administered|spearheaded|assumed";
const DOES =
  "monitors?|co-?ordinates?|oversees?|supervises?|leads?|manages?|handles?|ensures?|shares?|deals? with|acts? as|serves? as|functions? as|takes?|plays?|assumes?|bears?|steers?|directs?|administers?|spearheads?|establishes|implements?|executes?|heads?|of a national";
const ADVERBS = "(?:(?:also|both|now|still|jointly|together|[a-z]{3,15}ly) )*";
const BE = "is|are|was|were|being|will be|shall be|(?:has|have|had) been";

/** What is said of the body in charge; the words before are its name. The verb tells whether it is one body or several. */
const PREDICATES: readonly RegExp[] = [
  new RegExp(
    ` (?<verb>${BE}) (?:the |an? )?(?:(?!by |not |no )[\\w-]{1,20} ){0,5}?(?:responsible|${AGENCY}|in charge|lead|leading|coordinat\\w+(?! by)|focal point|${CHARGED})\\b`,
    "gi",
  ),
  /(?<verb>) (?:has|have)(?: also)? (?:the |an? |its |overall |full |primary |main |sole |legal |national |general |lead |leading )*(?:responsibilit\w+|mandate|tasks?|role|lead|dut(?:y|ies))\b/gi,
  new RegExp(`(?<verb>) (?:will |shall )?${ADVERBS}(?:${DOES})\\b`, "gi"),
  new RegExp(
    ` (?<verb>${BE}) ${ADVERBS}(?:set up|established|created|formed|founded|in operation)\\b`,
    "gi",
  ),
];

/** What comes before the name of the body in charge, where its subject is another thing. */
const BEFORE_NAME: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${AGENCY}|function|responsibility|coordination)\\b[^:]{0,200}? (?:is|are|being):? (?:${DONE} by |shared (?:between|among):? ?|with |entrusted to )?`,
    "g",
  ),
  new RegExp(`\\b(?:${AGENCY}) being `, "g"),
  new RegExp(`\\b(?:${AGENCY})\\b[^:]{0,160}: ?`, "g"),
  new RegExp(`\\b(?:${DONE})(?:,? (?:and|or) [a-z-]{3,20}(?:ed|en))? by `, "g"),
  /\b(?:responsibility|duty|task|mandate|remit|purview|competence|jurisdiction|charge|hands|leadership|coordination|supervision) of /g,
  /\b(?:lies|rests|resides|sits)(?: [a-z]{3,15}ly)? with(?:in)? |\bfalls (?:within|under|on|to) |\bbelongs to /g,
  /\b(?:assigned|entrusted|delegated|given|allocated|attributed|conferred|transferred|vested)(?: over)? (?:to|on|upon|in|with) /g,
  /\b(?:shared|divided|distributed|split) (?:between|among|amongst|by|over):? /g,
  /\b(?:agencies|bodies|institutions|organi[sz]ations|authorities|[Oo]thers|stakeholders)\b[^:]{0,160}\b(?:include|including|are|comprise|namely):? /g,
  /\b(?:proposed|planned|plans|planning|intends|wishes) to (?:establish|create|set up) (?=(?:the |an? )\p{Lu})/gu,
  /\b(?:established|created|set up|founded|formed) (?=(?:the |an? )?\p{Lu}.{2,200}? (?:to|as|which|that|for)\b)/gu,
  /\bthrough (?:its |their )?/g,
];

/** "has designated the X as the agency": the subject charges another with the duty. */
const CHARGED_WITH = new RegExp(
  `\\b(?:${CHARGED}|recogni[sz]es|designates|charges|entrusts) (?:the )?(\\p{Lu}.{2,200}?) (?:as|to|for|with)\\b`,
  "su",
);
/** "has an agency known as the X", "has an agency, the X, …", "has an agency (X)". */
const INTRODUCED = new RegExp(
  `\\b(?:has|have|had|is|are|exists?) (?:an?|one|two|three|several) [^.:;(]{0,80}?\\b(?:${AGENCY})(?:,? (?:which (?:is|are) )?(?:known as|called|named|namely|i\\.e\\.)(?: the)? |, the |, (?=[^,]{2,60}[,.]|[^,]{2,60}$)| \\()["“‘]?(\\p{Lu}.{1,200})$`,
  "su",
);

/** A note of several words in small letters: it explains, and may hold verbs of its own. */
const NOTE = / \(\p{Ll}[^\s()]* [^()]*\)/gu;

/** The bodies that a sentence says are in charge. */
export function findBodiesInCharge(sentence: string): string[] {
  const text = dropOpening(sentence.replace(NOTE, ""));
  const introduced = INTRODUCED.exec(text)?.[1];
  if (introduced !== undefined) return splitBodies(endGroup(introduced), false);
  const charged = CHARGED_WITH.exec(text)?.[1];
  if (charged !== undefined) return splitBodies(endGroup(charged), false);
  return findSubjects(text) ?? findObjects(text) ?? [];
}

/** The first predicate whose subject is a body names it. */
function findSubjects(text: string): string[] | undefined {
  for (const predicate of PREDICATES)
    for (const match of text.matchAll(predicate)) {
      if (match.index > LONGEST) break;
      const subject = trimSubject(text.slice(0, match.index));
      if (isBody(subject))
        return splitBodies(subject, /^(?:is|was)$/i.test(match.groups?.verb ?? ""));
    }
  return undefined;
}

/** More characters than these are a clause, not a subject. */
const LONGEST = 400;

/** Every place at which the same turn of phrase names a body. */
function findObjects(text: string): string[] | undefined {
  for (const before of BEFORE_NAME) {
    const bodies = [...text.matchAll(before)].flatMap((match) => {
      const group = text.slice(match.index + match[0].length).replace(OPEN_GROUP, "");
      return isNamed(group) || isQuoted(match, text)
        ? splitBodies(endGroup(group.slice(0, LONGEST)), false)
        : [];
    });
    if (bodies.length > 0) return bodies;
  }
  return undefined;
}

/** A name in quotes may begin with a small letter. */
const isQuoted = (match: RegExpExecArray, text: string): boolean =>
  /^["“‘][^"”’]{3,120}["”’]/.test(text.slice(match.index + match[0].length, match.index + LONGEST));
