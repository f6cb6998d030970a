import { findCountry } from "../../areas.ts";
import { readGroup } from "../names/name-group.ts";
import { isBodyName } from "./is-body.ts";

/** A state acts through its bodies: "Somewhere, through its A, leads" and "Through the A, the Government leads" to "A leads"; undefined where none does. */
export function toActing(clause: string): string | undefined {
  const [before = "", state = ""] = STATE_FIRST.exec(clause) ?? [];
  if (isState(state)) return joinBody(clause.slice(before.length));
  const body = BODY_FIRST.exec(clause)?.[1];
  return body === undefined ? undefined : dropState(body);
}
const STATE_FIRST =
  /^(?:[Tt]he )?(\p{Lu}[^,.;:]{2,60}?),? (?:acting )?(?:through|via|by means of) (?:the |its )?(?=\p{Ll}{0,4}-?\p{Lu})/u;
const BODY_FIRST = /^(?:Through|Via|By means of) (?:the |its )?(\p{Ll}{0,4}-?\p{Lu}.*)$/su;

const isState = (name: string): boolean =>
  /^(?:government|state|republic|country|nation)(?: of (?:the )?\p{Lu}[\p{L} ]*)?$/iu.test(name) ||
  findCountry(name) !== undefined;

/** "A, leads" to "A leads". */
function joinBody(text: string): string | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || !isBodyName(group.text)) return undefined;
  return `${group.text}${text.slice(group.end).replace(/^,/, "")}`;
}

/** "A, the Government leads" to "A leads". */
function dropState(text: string): string | undefined {
  for (const { index, 0: joint } of text.matchAll(/, (?:the )?(?=\p{Lu})/gu)) {
    const state = /^(?:\p{Lu}[\p{L}'’-]*(?: (?:of|and|the))* )+(?=\p{Ll})/u.exec(
      text.slice(index + joint.length, index + joint.length + LONGEST_STATE),
    )?.[0];
    if (state !== undefined && isState(state.trim()))
      return `${text.slice(0, index)} ${text.slice(index + joint.length + state.length)}`;
  }
  return undefined;
}
/** In characters. */
const LONGEST_STATE = 80;
