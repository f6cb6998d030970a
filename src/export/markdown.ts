import { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: object }>;

/** Controls, drawings, navigation, and text that repeats other text, as "tag.class". */
const SKIPPED =
  /^(?:(?:fieldset|form|nav|select|svg)\.|button\.(?!(?:chart-filter|row)$)|span\.(?:source-short|visually-hidden)$|\w+\.(?:glance-pillars|measure-steps|page-help)$)/;
/** Links to other sites and to files. */
const LINK = /^https?:|\.(?:csv|json|md)$/;
/** Characters with a meaning in Markdown or HTML, at the start of a line, or in an address. */
const SPECIAL = /[\\`*_[\]<>&|~$@]|(?<=^\s*)[#+=-]|(?<=^\s*\d+)[.)](?=\s|$)|:(?=\/\/)|(?<=www)\./gi;

/** Converts the text of a page. `headOf` names the columns of a scorecard's rows by their number. */
export function toMarkdown(html: string, headOf: (columns: number) => readonly string[]): string {
  const toBlocks = (nodes: readonly Node[]): string[] =>
    elementsOf(nodes).flatMap(({ name, children, attribs }) => {
      const line = toLine(children).trim();
      if (/^h\d$/.test(name)) return `${"#".repeat(Number(name[1]))} ${line}`;
      if (name === "li" || elementsOf(children)[0]?.name === "dt") return `- ${line}`;
      if (name === "p" || name === "span") return line || [];
      if (name !== "table" && attribs.class !== "rows") return toBlocks(children);
      const rows = toRows(children);
      const columns = rows[0]?.length ?? 0;
      if (name !== "table") rows.unshift([...headOf(columns)]);
      rows.splice(
        1,
        0,
        Array.from({ length: columns }, () => "---"),
      );
      return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    });
  const blocks = toBlocks(parseDocument(html.replaceAll(/<!--.*?-->/g, "")).children);
  // Some text is in the page twice, for wide and narrow screens.
  return `${blocks.filter((block, at) => block !== blocks[at - 1]).join("\n\n")}\n`;
}

const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (!("attribs" in node)) return [];
    const { class: names = "", role, "aria-hidden": isHidden } = node.attribs;
    return isHidden || role === "search" || SKIPPED.test(`${node.name}.${names}`) ? [] : node;
  });

/** The cells of a table's rows, or of a scorecard's. */
const toRows = (nodes: readonly Node[]): string[][] =>
  elementsOf(nodes).flatMap(({ name, children, attribs: { class: names = "" } }) =>
    name === "tr" || /^row(?: |$)/.test(names)
      ? [elementsOf(children).map((cell) => toLine(cell.children).trim() || "–")]
      : toRows(children),
  );

/** The text of nodes on one line, with a separator between adjacent elements. */
function toLine(nodes: readonly Node[]): string {
  let line = "";
  let isAfterElement = false;
  for (const node of nodes) {
    const text = toText(node);
    if (text === "") continue;
    const isElement = "attribs" in node;
    const isApart = isElement && isAfterElement && /\S$/.test(line) && /^\S/.test(text);
    line += isApart ? ` · ${text}` : text;
    isAfterElement = isElement;
  }
  return line;
}

/** The text of a node. Text of documents is escaped, so that it creates no markup. */
function toText(node: Node): string {
  if ("data" in node) return node.data.replace(/\s+/g, " ").replace(SPECIAL, "\\$&");
  const [element] = elementsOf([node]);
  if (!element) return "";
  const { href = "" } = element.attribs;
  const text = toLine(element.children);
  if (element.name === "dt") return `${text}: `;
  return LINK.test(href) ? `[${text}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : text;
}
