import type { Line } from "./clean-text.ts";
import { FINITE, isUnfinished, isWithinPhrase, unfoldColumns } from "./columns.ts";
import { extractLinks, type Link } from "./links.ts";

export interface Block {
  kind: "paragraph" | "item";
  text: string;
  links: readonly Link[];
  /** Set if it is uncertain whether a sentence continues after a break, or which column a line belongs to. */
  doubt?: Doubt | undefined;
}

type Doubt = "sentence-broken" | "columns-torn";

/** A bullet, number or letter before a list item. Excludes a dash followed only by a date ("– June 2014"). */
const BULLET =
  /^(?:[-–—·*]+(?! ?(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d\.?$) ?|[o»>.] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/u;
/** Minimum length of a line that was wrapped at the page width, in characters. */
const WRAPPED = 80;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|also|does|do|can|provides?|refers?|refer|participates?|participated)\b/;

interface Draft {
  kind: Block["kind"];
  isBulleted: boolean;
  /** Joined only at the end, because testing a growing string for each line takes quadratic time. */
  parts: string[];
  /** The last line, with its bullet. */
  last: string;
  /** Whether the last sentence has a verb. */
  hasVerb: boolean;
  doubt: Doubt | undefined;
}

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

function unfoldInline<Words extends Pick<Block, "kind" | "text">>(block: Words): Words[] {
  const isLead = block.kind === "paragraph" && block.text.includes(":");
  const [lead, ...items] = isLead ? splitInlineList(block.text) : [];
  if (lead === undefined) return [block];
  return [{ ...block, text: lead }, ...items.map((text) => ({ ...block, kind: "item", text }))];
}

/** Splits a line with several items, such as "-FIRST -OAS". */
function splitBullets(line: Line): Line[] {
  if (!/^[-–—]/.test(line.text)) return [line];
  return line.text
    .split(/ (?=[-–—][\p{Lu}§])/u)
    .map((text, at) => ({ ...line, text, gap: at === 0 ? line.gap : "none" }));
}

/** Whether the last sentence, which may start on an earlier line, has a verb. */
const hasVerb = (line: string, before = false): boolean => {
  const sentences = line.split(/[.;:] /);
  return VERB.test(sentences.at(-1) ?? "") || (before && sentences.length === 1);
};

function continues(draft: Draft, { text, gap }: Line): boolean {
  const { last, kind } = draft;
  if (BULLET.test(last) && last.length <= 3) return true;
  const startsLower = /^[\p{Ll}\p{N}(,&]/u.test(text);
  if (endsInColon(draft)) return startsLower && gap === "none";
  const isOpen = isUnfinished(last);
  const isWrapped = last.length >= WRAPPED;
  const isWithin = kind === "paragraph" && isOpen && draft.hasVerb;
  if (isOpen && isWithinPhrase(last)) return true;
  if (gap !== "none")
    return (
      (isOpen && startsLower && (gap === "page" || isWrapped)) ||
      (isOpen && gap === "page" && isWrapped && kind === "paragraph") ||
      (isWithin && /^\p{Ll}/u.test(text))
    );
  if (isWrapped || (isOpen && (startsLower || UNCLOSED.test(last)))) return true;
  if (kind === "paragraph" && isOpen && !VERB.test(last) && VERB.test(text)) return true;
  return (isWithin || draft.isBulleted) && !VERB.test(text) && !SENTENCE.test(text);
}

/** Whether a block is incomplete: an item that ends within a phrase, or a paragraph that ends within a sentence although another paragraph follows. */
const isBrokenOff = ({ kind, last, hasVerb }: Draft, next: Block["kind"]): boolean =>
  kind === "item" ? isWithinPhrase(last) : next === "paragraph" && hasVerb && isUnfinished(last);

/** A continuation is uncertain after a blank line, or below a short line of a bulleted item. */
function findDoubt(draft: Draft, { text, gap }: Line): Doubt | undefined {
  if (gap === "blank") return "sentence-broken";
  const hadRoom = draft.isBulleted && draft.last.length < WRAPPED / 2;
  return hadRoom && !/^[\p{N}&]/u.test(text) && !isWithinPhrase(draft.last)
    ? "columns-torn"
    : undefined;
}

const UNCLOSED = /\([^()]*$|“[^“”]*$/;

/** A line without a bullet is an item if it follows "… the following:", or follows an item and is not a sentence. */
const opensItem = (draft: Draft, { text }: Line): boolean =>
  draft.kind === "paragraph"
    ? endsInColon(draft)
    : !VERB.test(text) &&
      !(SENTENCE.test(text) && (draft.isBulleted || text.endsWith("."))) &&
      !text.endsWith(":") &&
      text.length < 2 * WRAPPED;

const endsInColon = ({ kind, parts }: Draft): boolean =>
  kind === "paragraph" && /: ?-?$/.test(parts.at(-1) ?? "");

const SENTENCE =
  /^(?:(?:In addition|Moreover|Furthermore|Additionally|However),?|The|This|These|It|A|An|Its|Under) /;

/** Joins "anti-" and "spam", or "XY-" and "CERT", without a space, but not "short- and long-term". */
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

/** Matches "… through the following: A; B; and C." */
const SEMICOLONS =
  /^(.*?\b(?:following|such as|namely|include[sd]?|are|between|among)\b[^:]{0,120}:) ?(.{3,})$/su;
/** Matches "… are: - A - B - C". */
const DASHES = /^([^:]{10,300}:) [-–•] (?=\p{Lu})(.+)$/su;
/** Maximum length of an item, in characters. A longer part is a sentence. */
const LONGEST_PART = 300;

/** The introduction and items of a list within a paragraph. Empty if there is no such list. */
function splitInlineList(text: string): string[] {
  const [, dashedLead = "", dashed] = DASHES.exec(text) ?? [];
  const [, lead = "", list] = text.includes(";") ? (SEMICOLONS.exec(text) ?? []) : [];
  const lists = [
    [dashedLead, ...(dashed?.split(/ [-–•] (?=\p{Lu})/u) ?? [])],
    [lead, ...(list?.replace(/\.$/, "").split(BETWEEN_ITEMS).filter(Boolean) ?? [])],
  ];
  return lists.find(([, ...items]) => items.length > 1 && items.every(isItem)) ?? [];
}

/** A semicolon outside brackets. */
const BETWEEN_ITEMS = /; ?(?:and )?(?![^()]{0,300}\))/;

const isItem = (part: string): boolean => part.length <= LONGEST_PART && !FINITE.test(part);
