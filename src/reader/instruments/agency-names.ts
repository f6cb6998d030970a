import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./clean-name.ts";

const BODY =
  /\b(?:ministr(?:y|ies)|offices?|departments?|agenc(?:y|ies)|authorit(?:y|ies)|commission(?:er)?s?|committees?|councils?|units?|divisions?|directorates?|services?|police|cent(?:re|er)s?|bureau|institutes?|boards?|secretariat|regulator(?:y)?|bank|organi[sz]ations?|institution|forces?|teams?|section|registry|university|cabinet|presidency|administration|superintendency|corporation|company|force|army|branch|computer emergency|C(?:E|I|SI)RT|agence|autorit\S|dirección|secretar\S+|ministerio|comisión|instituto|ufficio|oficina|government|undersecretary|gendarmerie)\b/i;
const ACRONYM = /^(?:[Tt]he )?[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*\p{Lu}[\p{L}\d./-]*$/u;

const DUTY =
  "responsible|agency|agencies|institutions?|organi[sz]ations?|bod(?:y|ies)|authority|authorities|committee|mandated|in charge|charged|tasked|designated|lead|leading|coordinat\\w+";
/** "<names> is the agency responsible for …", "<names> coordinate …": the verb tells whether there is one body or several. */
const SUBJECT: readonly RegExp[] = [
  new RegExp(
    `^(?<names>.{2,400}?)(?:,[^,]{5,80},)? (?<verb>is|are|was|were|being|will be|shall be)\\b(?: also| currently)? (?:the |an? )?(?:[\\w-]{1,20} ){0,5}?(?:${DUTY})\\b`,
    "i",
  ),
  /^(?<names>.{2,400}?) (?<verb>monitors?|coordinates?|oversees?|supervises?|leads?|manages?|establishes|implements?|of a national)\b/i,
];
/** "The agency responsible for … is <names>". */
const OBJECT: readonly RegExp[] = [
  /\b(?:agenc(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|function|responsibility|coordination)\b.{0,200}? (?:is|are) (?:carried out by |shared (?:between|among):? ?|with |entrusted to )?(?:the )?(\p{Lu}.{2,300})$/su,
  /\b(?:proposed|planned|plans) to (?:establish|create|set up) (?:the |an? )(\p{Lu}.{2,200})$/su,
];

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = blocks
    .filter(({ kind }) => kind === "item")
    .flatMap(({ text }) => splitItem(text))
    .map((part) => cleanBody(part.text));
  const told = splitSentences(blocks)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => bodiesIn(text.replace(/[.:;]+$/, "")))
    .map(cleanBody);
  return [...told, ...listed].filter(
    (name) => name.length > 2 && !/^(?:the )?following\b/i.test(name),
  );
}

/** "The official CIRT (XCIRT)" is XCIRT; a note of several words in brackets is no part of a name. */
function cleanBody(text: string): string {
  const name = cleanName(
    text.replace(/ in charge of .*$/s, "").replace(/ \((?:[^\s()]+ ){3,}[^()]*\)/g, ""),
  );
  return /^(?:The )?(?:\p{Ll}+ )+C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

function bodiesIn(sentence: string): string[] {
  const text = sentence
    .replace(/^In (?:the )?[\p{L} ]{3,40}?,? (?=the |\p{Lu})/u, "")
    .replace(/^(?:Also|However|In addition),? /, "");
  for (const pattern of SUBJECT) {
    const { names, verb } = pattern.exec(text)?.groups ?? {};
    if (names !== undefined && isBody(names))
      return verb !== undefined && SINGULAR.test(verb) ? [names] : splitBodies(names);
  }
  for (const pattern of OBJECT) {
    const object = pattern.exec(text)?.[1];
    if (object !== undefined)
      return splitBodies(
        object.replace(/ (?:to be|in order|which|that|for the implementation)\b.*$/s, ""),
      );
  }
  return [];
}

const SINGULAR = /^(?:is|was)$/i;

/** A subject without a capital of its own ("The agency responsible …", "It") names nothing. */
const isBody = (subject: string): boolean =>
  /\p{Lu}/u.test(subject.replace(/^(?:The|It|There|They|This|Also) ?/, "")) &&
  !/\b(?:following|responsible|is|are|has|have|had|does|coordination of)\b/.test(subject);

/** "A, B and C" to its bodies; "Ministry of Trade, Tourism and Sport" is one. */
export function splitBodies(text: string): string[] {
  const bodies: string[] = [];
  const depths = text.split(/(,? and (?:for )?(?:the )?|, (?:the |The )?)/);
  for (let at = 0; at < depths.length; at += 2) {
    const part = depths[at] ?? "";
    const joint = depths[at - 1] ?? "";
    const last = bodies.at(-1);
    if (last === undefined || isNewBody(last, joint, part)) bodies.push(part);
    else bodies[bodies.length - 1] = last + joint + part;
  }
  return bodies;
}

function isNewBody(last: string, joint: string, part: string): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  const isWhole = BODY.test(last) || ACRONYM.test(last) || /\)$/.test(last);
  if (!isWhole) return false;
  if (ACRONYM.test(part.replace(/\s.*$/s, "")))
    return ACRONYM.test(last) || /\)$/.test(last) || /\bthe $/i.test(joint);
  return BODY.test(part) && /^["“‘]?\p{Lu}/u.test(part);
}
