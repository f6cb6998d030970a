/** Lines of at least this many characters may have been wrapped by an editor. */
const WRAPPED = 50;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** The groups in these patterns have a maximum number of repetitions, because each repetition takes stack space. */
const RULE = /^ {0,3}(?:=+|-{3,}|\*{3,}|_{3,}|(?:[-*_] ?){3,200})\s*$/;
const HEADING = /^ {0,3}#{1,6} +/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const TABLE_RULE = /^\|?(?: *:?-{2,}:? *\|){1,200}(?: *:?-{2,}:? *)?$/;
/** A section number always starts a line, even without a blank line before it. */
const SECTION = /^\d(?:\.\d){1,2}\b/;

/** Converts Markdown to text. Keeps bullets and links, removes other markup, and joins lines wrapped by an editor. */
export function readMarkdownText(markdown: string): string {
  const lines: string[] = [];
  let isCode = false;
  let canContinue = false;
  for (const raw of markdown.replace(/\r+\n?/g, "\n").split("\n")) {
    if (FENCE.test(raw)) {
      isCode = !isCode;
      canContinue = false;
    } else if (isCode) lines.push(raw);
    else {
      const line = dropQuote(raw);
      if (canContinue && isContinuation(line))
        lines.push(`${lines.pop()} ${readInline(line.trim())}`);
      else lines.push(...readLine(line));
      canContinue = isWrapped(line);
    }
  }
  return `${lines.join("\n").trim()}\n`;
}

const isWrapped = (line: string): boolean =>
  line.trim().length >= WRAPPED &&
  !HEADING.test(line) &&
  !/ {2}$|\\$/.test(line) &&
  !line.trimStart().startsWith("|");

const isContinuation = (line: string): boolean =>
  line.trim() !== "" &&
  !HEADING.test(line) &&
  !ITEM.test(line) &&
  !RULE.test(line) &&
  !SECTION.test(line.trim()) &&
  !line.trimStart().startsWith("|");

function readLine(line: string): string[] {
  if (HEADING.test(line))
    return [
      "",
      readInline(
        line
          .replace(HEADING, "")
          .trimEnd()
          .replace(/(?<! ) +#+$/, ""),
      ),
      "",
    ];
  if (RULE.test(line) || TABLE_RULE.test(line.trim())) return [""];
  if (line.trimStart().startsWith("|")) {
    const cells = line.split("|").map((cell) => readInline(cell.trim()));
    return [cells.join("   ").trim()];
  }
  const item = ITEM.exec(line)?.[0];
  if (item === undefined) return [readInline(line.replace(/(?:(?<! ) {2,}|\\)$/, ""))];
  const mark = /\d/.test(item) ? item.trim() : "-";
  return [`${mark} ${readInline(line.slice(item.length))}`];
}

const dropQuote = (line: string): string => line.replace(/^ {0,3}(?:> ?){1,5}/, "");

/** Removes emphasis, code marks, escapes and tags from a line, and decodes entities. Keeps links, which the reader parses. A `*` or `_` after one of “/?&=#” is part of an address. */
const readInline = (text: string): string =>
  text
    .replace(/<!--.{0,1000}?-->|<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>/gi, " ")
    .replace(
      /(?<![\p{L}\p{N}*\\/?&=#])\*{1,3}(?=\S)([^*\n]{1,500})(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu,
      "$1",
    )
    .replace(
      /(?<![\p{L}\p{N}_\\/?&=#])_{1,3}(?=\S)([^_\n]{1,500})(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu,
      "$1",
    )
    .replace(/`([^`\n]{1,500})`/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#160);/g, (_, name: string) => ENTITIES[name] ?? " ");

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};
