import type { Block } from "../blocks.ts";
import { splitItem } from "../status/list-status.ts";
import { cleanName } from "./clean-name.ts";
import { findTeams } from "./team-names.ts";

/** "is a member of the X initiative", "participates in the Y". */
const JOINED =
  /\b(?:member of|participates in|participated in|party to|affiliated with|part of)(?: the)? ([\p{Lu}][\p{L}\d/-]*(?:[ /-](?:[\p{Lu}][\p{L}\d/-]*))*)/gu;
/** A sentence's subject that is nothing but an acronym, or two. */
const SUBJECT = /(?:^|[.;] )(?:The )?(\p{Lu}{4,12})(?: and (?:the )?[\p{L}-]{4,14})? (?=\p{Ll})/gu;

/** Teams, bodies and programmes that a section names shortly: in a list, as a member, or by an acronym. */
export function readOtherNames(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) => {
    if (kind === "item") {
      const parts = splitItem(text).map((part) =>
        cleanName(part.text.replace(/ \(in progress\)/, "")),
      );
      return parts.filter((name) => name.length <= 80 && /^\p{Lu}|^[a-z]+\p{Lu}/u.test(name));
    }
    return [
      ...[...text.matchAll(JOINED)].map((match) => cleanName(match[1] ?? "")),
      ...[...text.matchAll(SUBJECT)].map((match) => match[1] ?? ""),
      ...findTeams(text),
    ];
  });
}
