import type { Line } from "./clean-text.ts";
import { FINITE, isUnfinished, isWithinPhrase, unfoldColumns } from "./columns.ts";
import { extractLinks, type Link } from "./links.ts";

/** A paragraph or list item of a section: its words without markup, and its links. */
export interface Block {
  kind: "paragraph" | "item";
  text: string;
  links: readonly Link[];
  /** What was a guess in putting it together: that a sentence goes on behind a break, or which column a line belongs to. */
  doubt?: Doubt | undefined;
}

type Doubt = "sentence-broken" | "columns-torn";

/** A dash before nothing but a date is none. */
const BULLET =
  /^(?:[-–—·*]+(?! ?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d\.?$) ?|[o»>.] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/u;
/** A line this long was broken by the page's width; a shorter one ended by itself. */
const WRAPPED = 80;
/** A line with one of these is a sentence, and no part of an item. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|also|does|do|can|provides?|refers?|refer|participates?|participated)\b/;

/** A block in the making. */
interface Draft {
  kind: Block["kind"];
  /** Whether a bullet opened it: in a list without bullets, each line that begins with a capital is an item. */
  isBulleted: boolean;
  /** Its lines, joined once at the end: a text that grew line by line would be copied at each. */
  parts: string[];
  /** Its last line, bullet and all. */
  last: string;
  /** The sentence that its last line leaves open has its verb. */
  hasVerb: boolean;
  doubt: Doubt | undefined;
}

/** Lines of a section to paragraphs and list items: wraps joined, bullets taken off. */
export function splitBlocks(lines: readonly Line[]): Block[] {
  const drafts: Draft[] = [];
  for (const line of unfoldColumns(lines).flatMap(splitBullets)) {
    const draft = drafts.at(-1);
    const bullet = BULLET.exec(line.text);
    if (draft && !bullet && continues(draft, line)) {
      draft.doubt ??= findDoubt(draft, line);
      draft.parts.push(line.text);
      draft.last = line.text;
      draft.hasVerb = hasVerb(line.text, draft.hasVerb);
    } else {
      const isItem = bullet !== null || (draft !== undefined && opensItem(draft, line));
      const text = bullet ? line.text.slice(bullet[0].length).trim() : line.text;
      const kind = isItem ? "item" : "paragraph";
      if (draft && isBrokenOff(draft, kind)) draft.doubt ??= "sentence-broken";
      drafts.push({
        kind,
        isBulleted: bullet !== null,
        parts: [text],
        last: line.text,
        hasVerb: hasVerb(text),
        doubt: line.isTorn || (draft?.isBulleted && isItem && !bullet) ? "columns-torn" : undefined,
      });
    }
  }
  return drafts
    .map(({ kind, parts, doubt }) => ({ kind, text: joinLines(parts), doubt }))
    .flatMap(unfoldInline)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ kind, text, doubt }) => ({ kind, ...extractLinks(text), ...(doubt && { doubt }) }));
}

/** A list within a sentence is a list: its items decide as those on lines of their own do. */
function unfoldInline<Words extends Pick<Block, "kind" | "text">>(block: Words): Words[] {
  const isLead = block.kind === "paragraph" && block.text.includes(":");
  const [lead, ...items] = isLead ? splitInlineList(block.text) : [];
  if (lead === undefined) return [block];
  return [{ ...block, text: lead }, ...items.map((text) => ({ ...block, kind: "item", text }))];
}

/** Several items on one line ("-FIRST -OAS") to one line each. */
function splitBullets(line: Line): Line[] {
  if (!/^[-–—]/.test(line.text)) return [line];
  return line.text
    .split(/ (?=[-–—][\p{Lu}§])/u)
    .map((text, at) => ({ ...line, text, gap: at === 0 ? line.gap : "none" }));
}

/** Whether the last sentence has a verb; what stood before it counts where it began there. */
const hasVerb = (line: string, before = false): boolean => {
  const sentences = line.split(/[.;:] /);
  return VERB.test(sentences.at(-1) ?? "") || (before && sentences.length === 1);
};

/** Whether a line goes on with the block before it. */
function continues(draft: Draft, { text, gap }: Line): boolean {
  const { last, kind } = draft;
  if (BULLET.test(last) && last.length <= 3) return true;
  const startsSmall = /^[\p{Ll}\p{N}(,&]/u.test(text);
  if (endsInColon(draft)) return startsSmall && gap === "none";
  const isOpen = isUnfinished(last);
  const isWrapped = last.length >= WRAPPED;
  const isWithin = kind === "paragraph" && isOpen && draft.hasVerb;
  if (isOpen && isWithinPhrase(last)) return true;
  if (gap !== "none")
    return (
      (isOpen && startsSmall && (gap === "page" || isWrapped)) ||
      (isOpen && gap === "page" && isWrapped && kind === "paragraph") ||
      (isWithin && /^\p{Ll}/u.test(text))
    );
  if (isWrapped || (isOpen && (startsSmall || OPEN.test(last)))) return true;
  if (kind === "paragraph" && isOpen && !VERB.test(last) && VERB.test(text)) return true;
  return (isWithin || draft.isBulleted) && !VERB.test(text) && !SENTENCE.test(text);
}

/** A paragraph whose sentence has its verb, and no end; an item that ends within a phrase. */
const isBrokenOff = ({ kind, last, hasVerb }: Draft, next: Block["kind"]): boolean =>
  kind === "item" ? isWithinPhrase(last) : next === "paragraph" && hasVerb && isUnfinished(last);

/** What is a guess where a line goes on with a block: behind a blank line, or below an item that had room for more. */
function findDoubt(draft: Draft, { text, gap }: Line): Doubt | undefined {
  if (gap === "blank") return "sentence-broken";
  const hadRoom = draft.isBulleted && draft.last.length < WRAPPED / 2;
  return hadRoom && !/^[\p{N}&]/u.test(text) && !isWithinPhrase(draft.last)
    ? "columns-torn"
    : undefined;
}

/** A bracket or quotation mark that the next line closes. */
const OPEN = /\([^()]*$|“[^“”]*$/;

/** A line without bullet is an item all the same after "…the following instruments:", and below an item where it is no sentence. */
const opensItem = (draft: Draft, { text }: Line): boolean =>
  draft.kind === "paragraph"
    ? endsInColon(draft)
    : !VERB.test(text) &&
      !(SENTENCE.test(text) && (draft.isBulleted || text.endsWith("."))) &&
      !text.endsWith(":") &&
      text.length < 2 * WRAPPED;

const endsInColon = ({ kind, parts }: Draft): boolean =>
  kind === "paragraph" && /: ?-?$/.test(parts.at(-1) ?? "");

/** "The Act …", "In addition, …" below an item: a sentence, by what it begins with. */
const SENTENCE =
  /^(?:(?:In addition|Moreover|Furthermore|Additionally|However),?|The|This|These|It|A|An|Its|Under) /;

/** Lines to one text; what a hyphen breaks at the line's end goes on without a blank ("meas-" "ures", "XY-" "CERT"), but not "short- and long-term". */
const joinLines = (parts: readonly string[]): string =>
  parts
    .map((part, at) => {
      const before = parts[at - 1] ?? "";
      const isBroken =
        (/\p{L}-$/u.test(before) && /^(?!(?:and|or|to) )\p{Ll}/u.test(part)) ||
        (/[\p{Lu}\d]-$/u.test(before) && /^[\p{Lu}\d]/u.test(part));
      return at === 0 || isBroken || parts[at - 1] === "" ? part : ` ${part}`;
    })
    .join("");

/** "… through the following: A; B; and C." */
const INLINE =
  /^(.*?\b(?:following|such as|namely|include[sd]?|are|between|among)\b[^:]{0,120}:) ?(.{3,})$/su;
/** "… are: - A - B - C". */
const DASHED = /^([^:]{10,300}:) [-–•] (?=\p{Lu})(.+)$/su;
/** A part longer than this, or with a verb of its own, is a sentence and no item. */
const LONGEST_PART = 300;

/** A paragraph that lists with semicolons or dashes behind a colon, to its introduction and its items; nothing where it does not. */
function splitInlineList(text: string): string[] {
  const [, dashedLead = "", dashed] = DASHED.exec(text) ?? [];
  const [, lead = "", list] = text.includes(";") ? (INLINE.exec(text) ?? []) : [];
  const lists = [
    [dashedLead, ...(dashed?.split(/ [-–•] (?=\p{Lu})/u) ?? [])],
    [lead, ...(list === undefined ? [] : splitOutside(list.replace(/\.$/, "")))],
  ];
  return lists.find(([, ...items]) => items.length > 1 && items.every(isShort)) ?? [];
}

/** Whether a part of a list is no sentence. */
const isShort = (part: string): boolean => part.length <= LONGEST_PART && !FINITE.test(part);

/** Cuts at semicolons that stand in no bracket. */
function splitOutside(list: string): string[] {
  const items: string[] = [];
  for (const part of list.split(/; ?(?:and )?/)) {
    const last = items.at(-1);
    if (last !== undefined && last.split("(").length > last.split(")").length)
      items[items.length - 1] = `${last}; ${part}`;
    else if (part !== "") items.push(part);
  }
  return items;
}
