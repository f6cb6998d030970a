import type { Block } from "../blocks.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./clean-name.ts";
import { listedIn } from "./listed.ts";
import { findProperNames } from "./proper-names.ts";

const BODY =
  /\b(?:ministr(?:y|ies)|offices?|departments?|agenc(?:y|ies)|authorit(?:y|ies)|commission(?:er)?s?|committees?|councils?|units?|divisions?|directorates?|services?|police|cent(?:re|er)s?|bureau|institutes?|boards?|secretariat|regulator(?:y)?|bank|organi[sz]ations?|institution|forces?|teams?|section|registry|university|cabinet|presidency|administration|superintendency|corporation|company|force|army|branch|computer emergency|C(?:E|I|SI)RT|agence|autorit\S|dirección|secretar\S+|ministerio|comisión|instituto|ufficio|oficina|government|undersecretary|gendarmerie)\b/i;
const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

const DUTY =
  "responsible|agency|agencies|institutions?|organi[sz]ations?|bod(?:y|ies)|authority|authorities|committee|mandated|in charge|charged|tasked|designated|lead|leading|coordinat\\w+(?! by)";
/** "<names> is the agency responsible for …", "<names> coordinate …": the verb tells whether there is one body or several. */
const SUBJECT: readonly RegExp[] = [
  new RegExp(
    `^(?<names>.{2,400}?)(?:,[^,]{5,80},)? (?<verb>is|are|was|were|being|will be|shall be)\\b(?: also| currently)? (?:the |an? )?(?:(?!by )[\\w-]{1,20} ){0,5}?(?:${DUTY})\\b`,
    "i",
  ),
  /^(?<names>.{2,400}?) (?<verb>has|have) (?:been |the |a |an |overall |primary |main |officially )*(?:responsibilit\w+|responsible|mandate|mandated|designated|tasked|appointed|charged|assigned|entrusted|recogni[sz]ed|lead)\b/i,
  /^(?<names>.{2,400}?) (?<verb>monitors?|coordinates?|oversees?|supervises?|leads?|manages?|handles?|ensures?|shares?|deals? with|acts? as|serves? as|takes?|establishes|implements?|of a national)\b/i,
];
/** "The agency responsible for … is <names>". */
const OBJECT: readonly RegExp[] = [
  /\b(?:agenc(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|function|responsibility|coordination)\b.{0,200}? (?:is|are):? (?:carried out by |shared (?:between|among):? ?|with |entrusted to )?(?:the )?(\p{Lu}.{2,300})$/su,
  /\b(?:agencies|bodies|institutions|organi[sz]ations|authorities|regulators|entities)\b[^:]{0,160}: ?["“‘]?(?:the |The )?(\p{Lu}.{2,300})$/su,
  /\b(?:recogni[sz]ed|designated|appointed|mandated|named|tasked) (?:the )?(\p{Lu}.{2,200}?) (?:as|to|for|with)\b/su,
  /\b(?:is|are|was|being) (?:led|coordinated|overseen|managed|handled|run|carried out|implemented|supervised|ensured) by (?:the )?(\p{Lu}.{2,300})$/su,
  /\b(?:responsibility (?:of|lies with|rests with)|assigned to|entrusted to|delegated to|lies with|rests with) (?:the )?(\p{Lu}.{2,300})$/su,
  /\b(?:agencies|bodies|institutions|organi[sz]ations|authorities|[Oo]thers|stakeholders)\b[^:]{0,160}\b(?:include|including|are|comprise|namely):? (?:the )?(\p{Lu}.{2,300})$/su,
  /\b(?:proposed|planned|plans) to (?:establish|create|set up) (?:the |an? )(\p{Lu}.{2,200})$/su,
];

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).map(cleanBody);
  const sentences = splitSentences(blocks).filter(({ kind }) => kind === "paragraph");
  const patterned = sentences.flatMap(({ text }) => bodiesIn(text.replace(/[.:;]+$/, "")));
  const told =
    patterned.length + listed.length > 0 ? patterned : bodiesAnywhere(sentences[0]?.text ?? "");
  return [...told.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^(?:the )?following\b/i.test(name),
  );
}

/** Where no pattern fits, every body that the sentence names. */
const bodiesAnywhere = (sentence: string): string[] =>
  findProperNames(sentence)
    .map(({ text }) => text)
    .filter(
      (name) => (BODY.test(name) && name.includes(" ")) || (ACRONYM.test(name) && name.length > 2),
    )
    .flatMap((name) => splitBodies(name, false));

/** "The official CIRT (XCIRT)" is XCIRT; a note of several words in brackets is no part of a name. */
function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(/ in charge of .*$/s, "")
      .replace(/(?: [-–]|:) \p{Ll}.*$/su, "")
      .replace(/ \((?:[^\s()]+ ){3,}[^()]*\)/g, ""),
  );
  return /^(?:The )?(?:\p{Ll}+ )+C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

function bodiesIn(sentence: string): string[] {
  const text = sentence
    .replace(
      /^(?:In (?:the )?[\p{L} ]{3,40}?,?|(?:Within|At|Under) [^,]{3,80},) (?=the |\p{Lu})/u,
      "",
    )
    .replace(/^(?:Also|However|In addition),? /, "");
  for (const pattern of SUBJECT) {
    const { names, verb } = pattern.exec(text)?.groups ?? {};
    if (names !== undefined && isBody(names))
      return splitBodies(names, verb !== undefined && SINGULAR.test(verb));
  }
  for (const pattern of OBJECT) {
    const object = pattern.exec(text)?.[1];
    if (object !== undefined)
      return splitBodies(
        object.replace(/ (?:to be|in order|which|that|for the implementation)\b.*$/s, ""),
        false,
      );
  }
  return [];
}

const SINGULAR = /^(?:is|was)$/i;

/** A subject without a capital of its own ("The agency responsible …", "It") names nothing. */
const isBody = (subject: string): boolean =>
  /\p{Lu}/u.test(
    subject.replace(/^(?:The|It|There|They|This|Also|Cyber ?security|Responsibility) ?/, ""),
  ) && !/\b(?:following|responsible|is|are|has|have|had|does|coordination of)\b/.test(subject);

/**
 * "A, B and C" to its bodies; "Ministry of Trade, Tourism and Sport" is one. With a verb in the singular
 * and no "and" before a body, "Unit, Ministry of Trade" is one too.
 */
function splitBodies(text: string, isSingular: boolean): string[] {
  const bodies: string[] = [];
  const parts = text.split(JOINTS);
  let isSeries = !isSingular;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    const joint = parts[at - 1] ?? "";
    const last = bodies.at(-1);
    if (last === undefined) bodies.push(part);
    else if (isNewBody(last, part, joint)) {
      bodies.push(part);
      isSeries ||= /\p{L}/u.test(joint.replace(/the /i, ""));
    } else bodies[bodies.length - 1] = last + joint + part;
  }
  return isSeries ? bodies : [text];
}

const JOINTS =
  /(,?["”’]? (?:and|as well as|along with|together with) (?:for |to |also )?["“‘]?(?:the |The )?|[,;] (?:the |The )?)/;

function isNewBody(last: string, part: string, joint: string): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  if (![BODY, ACRONYM, /\)$/, ONE_WORD].some((whole) => whole.test(last))) return false;
  const first = part.replace(/\s.*$/s, "");
  if (ACRONYM.test(first)) return !FIELD.test(first) || BODY.test(part);
  if (ONE_WORD.test(part) && (/\)$/.test(last) || !/ (?:of|for) /.test(last))) return true;
  return BODY.test(part) && (/^["“‘]?\p{Lu}/u.test(part) || /["“‘]/.test(joint));
}

/** A body known by one word. */
const ONE_WORD = /^(?:The )?\p{Lu}[\p{L}-]+$/u;

/** Fields that ministries are named for, in capitals like a body's short name. */
const FIELD = /^(?:ICTs?|IT|TV|R&D|STI|SMEs?)$/;
