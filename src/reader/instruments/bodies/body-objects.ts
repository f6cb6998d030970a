import { findGroups } from "../names/find-groups.ts";
import { BODIES, type NameGroup } from "../names/name-group.ts";
import { BODY } from "../words/body-words.ts";
import { splitBodies } from "./body-series.ts";
import { isBodyName, isNamed } from "./is-body.ts";
import { NOT_IN_CHARGE } from "./not-in-charge.ts";

/** A sentence that names bodies behind these characters is not of this world. */
export const MOST_READ = 1000;

/** The bodies that a sentence names as the holder, agent or receiver of a duty: the first, and what is joined to it. */
export function findObjects(
  text: string,
  from: number,
  isMeant: (before: string) => boolean,
): string[] {
  const bodies: string[] = [];
  let end: number | undefined;
  for (const group of findGroups(text.slice(0, MOST_READ), BODIES)) {
    if (group.start <= from) continue;
    const before = text.slice(Math.max(0, group.start - 80), group.start);
    if (end === undefined) {
      if (!isObject(before, group) || !isMeant(text.slice(0, group.start))) continue;
    } else if (!JOINED.test(text.slice(end, group.start)) || !isBodyName(group.text)) continue;
    bodies.push(...splitBodies(group.text.replace(HELPED, ""), false));
    end = group.end;
  }
  return bodies;
}

/** Between two bodies of one turn of phrase ("by the A and supervised by the B"). */
const JOINED =
  /^(?: (?:for|at|in|on|of) (?:the )?\p{Ll}[\p{Ll} -]{0,40}?)?,? ?(?:(?:and|or|as well as|together with|along with)(?: also)?|(?<=,)(?= by ))(?:(?: \p{Ll}+){1,4} by| (?:by|to|with|for|of|between|on|in))? (?:the |an? |its )?(?:\p{Ll}+ ){0,4}$/u;

/** Who only helps the body before. */
const HELPED = / in (?:collaboration|cooperation|coordination|partnership|conjunction) with .*$/s;

/** A body that the sentence's duty is given to, done by, or the same as. */
const isObject = (before: string, group: NameGroup): boolean =>
  !NOT_IN_CHARGE.test(before) &&
  !(PLACE.test(before) && !BODY.test(group.text)) &&
  (isBodyName(group.text) || (SLOT.test(before) && isNamed(group.text)));

/** "in the UAE": where, and not who. */
const PLACE = /\bin (?:the )?$/;
/** Where a name stands that no noun need tell for a body. */
const SLOT =
  /(?:\b(?:is|are|being|by|with|to|known as|called|named|namely|as|designate[sd]|recogni[sz]e[sd]|appoint(?:s|ed)|name[sd]|entrust(?:s|ed)|charge[sd]|on|upon)|(?:responsibility|guidance|leadership|authority|aegis|auspices|umbrella|direction|control|oversight|supervision|remit|mandate|purview|hands|task|duty|job|charge) of|by the (?:team|unit|body|agency|company|organi[sz]ation)|[:(]) ?(?:the )?["“‘]?$/i;
