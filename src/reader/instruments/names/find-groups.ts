import { type NameGroup, readGroup } from "./name-group.ts";
import type { NameKind } from "./name-parts.ts";

/** Where a name may begin, behind a blank or a bracket: at a capital or a quotation mark, or at small words before one. */
const STARTS =
  /(?:^|[\s(])(?=["“‘«']?(?:(?:the|The|an?|its) )?(?:\p{Ll}[\p{L}-]{2,20} ){0,3}?["“‘«']?(?:\p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu}|§)|(?:an? |the )?(?:\p{Ll}[\p{L}-]{2,20} ){1,4}?\(\p{Lu}|["“‘«']\p{Ll})/gu;

/** Every group of names in a text, one behind the other. */
export function findGroups(text: string, kind: NameKind): NameGroup[] {
  const groups: NameGroup[] = [];
  let past = 0;
  for (const match of text.matchAll(STARTS)) {
    const at = match.index + match[0].length;
    if (at < past) continue;
    const group = readGroup(text, at, kind);
    if (group === undefined) continue;
    past = group.end;
    groups.push(group);
  }
  return groups;
}
