import type { Line } from "./clean-text.ts";
import { extractLinks, type Link } from "./links.ts";

/** A paragraph or list item of a section: its words without markup, and its links. */
export interface Block {
  kind: "paragraph" | "item";
  text: string;
  links: readonly Link[];
}

const BULLET = /^(?:[-–—·*]+ ?|[o»>] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/;
/** A line this long was broken by the page's width; a shorter one ended by itself. */
const WRAPPED = 80;

/** Lines of a section to paragraphs and list items: wraps joined, bullets taken off. */
export function splitBlocks(lines: readonly Line[]): Block[] {
  const drafts: { kind: Block["kind"]; text: string; last: string }[] = [];
  for (const line of lines.flatMap(splitBullets)) {
    const draft = drafts.at(-1);
    const bullet = BULLET.exec(line.text);
    if (draft && !bullet && continues(draft.last, line)) {
      draft.text = join(draft.text, line.text);
      draft.last = line.text;
    } else {
      const opensItem = bullet !== null || (draft !== undefined && isListBefore(draft));
      const text = bullet ? line.text.slice(bullet[0].length).trim() : line.text;
      drafts.push({ kind: opensItem ? "item" : "paragraph", text, last: line.text });
    }
  }
  return drafts
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ kind, text }) => ({ kind, ...extractLinks(text) }));
}

/** Several items on one line ("-FIRST -OAS") to one line each. */
function splitBullets(line: Line): Line[] {
  if (!/^[-–—]/.test(line.text)) return [line];
  return line.text
    .split(/ (?=[-–—]\p{Lu})/u)
    .map((text, at) => ({ ...line, text, gap: at === 0 ? line.gap : "none" }));
}

/** Whether a line goes on with the block whose last line is given. */
function continues(last: string, { text, gap }: Line): boolean {
  if (BULLET.test(last) && last.length <= 3) return true;
  const isOpen = !/[.:;!?]["”’)]?$/.test(last);
  const startsSmall = /^[\p{Ll}\p{N}(,)]/u.test(text);
  if (gap === "none") return last.length >= WRAPPED || (isOpen && startsSmall);
  return isOpen && startsSmall && (gap === "page" || last.length >= WRAPPED);
}

/** After "…the following instruments:", lines without bullets are items all the same. */
const isListBefore = ({ kind, text }: { kind: Block["kind"]; text: string }): boolean =>
  kind === "paragraph" && /: ?-?$/.test(text);

const join = (text: string, next: string): string =>
  /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`;
