import { findCountry } from "../areas.ts";
import { ACRONYM, BODY } from "./body-series.ts";

/** What stands before a name and is no part of it. */
export const OPEN_GROUP = /^["“‘]?(?:both )?(?:the |an? |its |The )?/;

/** A capital begins a name; a body stands in it, or a short form does. */
export const isNamed = (group: string): boolean => {
  if (!/^["“‘]?\p{Lu}/u.test(group)) return false;
  const first = group.slice(0, 160).split(/[,;.] |\band\b/)[0] ?? "";
  return BODY.test(first) || ACRONYM.test(first.split(" ")[0] ?? "") || /\(/.test(first);
};

/** Words that begin what is told of a body, after its name. */
const AFTER_GROUP =
  /,? (?:to be|in order|which|that|who|whose|where|since|until|after|for the implementation|responsible|established|created|founded|set up|acting|serving|working|operating|being|on behalf|as (?:the|its|an?|their)|to (?:implement|coordinate|oversee|lead|manage|ensure|handle|carry)|with the|in (?:collaboration|cooperation|coordination|partnership|conjunction|line|accordance|19\d\d|20\d\d)|under the (?:supervision|authority|auspices|aegis|umbrella|leadership|guidance)|is|are|was|were|has|have|will)\b.*$|,? (?:and|or) (?:[a-z-]{3,20} ){0,2}(?:by|to carry)\b.*$|, (?:an? |part of |who |through ).*$/su;

/** A name without what is told of it. */
export const endGroup = (group: string): string =>
  group
    .replace(AFTER_GROUP, "")
    .replace(/["”’]?[.,;:]?$/, "")
    .trim();

/** "On the island, the X …", "In Somewhere the X …", "However, the X …": what comes before the subject. */
export const dropOpening = (sentence: string): string =>
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

/** A subject without its apposition, relative clause, adverbs and quotes. */
export const trimSubject = (subject: string): string =>
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
export function isBody(subject: string): boolean {
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
