import { findCountry } from "../areas.ts";
import { ACRONYM, BODY, splitBodies } from "./body-series.ts";

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

const OPEN_GROUP = /^["“‘]?(?:both )?(?:the |an? |its |The )?/;

/** A capital begins a name; a body stands in it, or a short form does. */
const isNamed = (group: string): boolean => {
  if (!/^["“‘]?\p{Lu}/u.test(group)) return false;
  const first = group.slice(0, 160).split(/[,;.] |\band\b/)[0] ?? "";
  return BODY.test(first) || ACRONYM.test(first.split(" ")[0] ?? "") || /\(/.test(first);
};

/** Words that begin what is told of a body, after its name. */
const AFTER_GROUP =
  /,? (?:to be|in order|which|that|who|whose|where|since|until|after|for the implementation|responsible|established|created|founded|set up|acting|serving|working|operating|being|on behalf|as (?:the|its|an?|their)|to (?:implement|coordinate|oversee|lead|manage|ensure|handle|carry)|with the|in (?:collaboration|cooperation|coordination|partnership|conjunction|line|accordance|19\d\d|20\d\d)|under the (?:supervision|authority|auspices|aegis|umbrella|leadership|guidance)|is|are|was|were|has|have|will)\b.*$|,? (?:and|or) (?:[a-z-]{3,20} ){0,2}(?:by|to carry)\b.*$|, (?:an? |part of |who |through ).*$/su;

const endGroup = (group: string): string =>
  group
    .replace(AFTER_GROUP, "")
    .replace(/["”’]?[.,;:]?$/, "")
    .trim();

/** "On the island, the X …", "In Somewhere the X …", "However, the X …": what comes before the subject. */
const dropOpening = (sentence: string): string =>
  sentence
    .replace(
      /^(?:Also|However|In addition|Moreover|Furthermore|Additionally|Currently|At present|Besides),? /,
      "",
    )
    .replace(
      /^(?:In (?:the )?[\p{L} ]{3,40}?,?|(?:In|On|Within|At|Under|According to|By|Since|For|With|As|Following|Pursuant to) [^,]{3,100},) (?=the |\p{Lu})/u,
      "",
    )
    .replace(/^It is (?=the \p{Lu}|\p{Lu})/u, "");

const trimSubject = (subject: string): string =>
  subject
    .replace(/,$/, "")
    .replace(/,? (?:which|that|who)$/, "")
    .replace(
      /, (?:an? |one of |part of |being |through |which |who |that |under |based |located |set up |established |created |founded |formerly )[^,]{2,120}$/u,
      "",
    )
    .replace(/(?: (?:also|both|now|still|jointly|together|[a-z]{3,15}ly))+$/, "")
    .replace(/^[Bb]oth (?:the )?(?=\p{Lu})/u, "")
    .replace(/^((?:The |the )?)["“‘]([^"“”‘’]+)["”’]$/u, "$2")
    .replace(/,$/, "");

/** A subject without a capital of its own ("The agency responsible …", "It") names nothing; nor does the country. */
function isBody(subject: string): boolean {
  const own = subject.replace(
    /^(?:The|A|An|It|There|They|This|These|Also|Several|Various|Many|Some|Two|Three|Other|All|No|Currently|Cyber ?security|Responsibilit(?:y|ies)|Implementation|Coordination|Government)\b ?/,
    "",
  );
  return (
    /\p{Lu}/u.test(own) &&
    !/ to$/.test(subject) &&
    !/\b(?:following|responsible|is|are|has|have|had|does|coordination of)\b/.test(subject) &&
    findCountry(subject) === undefined
  );
}
