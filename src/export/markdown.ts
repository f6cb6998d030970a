import { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: object }>;

/** Elements to skip, as "tag.class": controls, drawings, navigation, and parts that repeat or abridge others. */
const SKIPPED =
  /^(?:(?:fieldset|form|nav|select|svg)\.|button\.(?!(?:chart-filter|row)$)|span\.(?:source-short|visually-hidden|row-(?:more|peers))$|\w+\.(?:chart-legend|glance-pillars|measure-steps|page-help)$)/;
/** Addresses to keep as links: other sites, files and the dataset page. */
const LINK = /^https?:|\.(?:csv|json|md)$|^dataset/;
/** Characters to escape. Some have a meaning in Markdown only at the start of a line or in an address. */
const SPECIAL = /[\\`*_[\]<>&|~$@#]|(?<=^\s*)[+=-]|(?<=^\s*\d+)[.)](?=\s|$)|:(?=\/\/)|(?<=www)\./gi;
/** Converts the HTML of a page to Markdown. `headOf` returns the column headers for the rows of a scorecard. */
export function toMarkdown(html: string, headOf: (columns: number) => readonly string[]): string {
  const toBlocks = (nodes: readonly Node[]): string[] =>
    elementsOf(nodes).flatMap(({ name, children, attribs }) => {
      const line = () => toLine(children).trim();
      if (/^h\d$/.test(name)) return `${"#".repeat(Number(name[1]))} ${line()}`;
      if (name === "li" || elementsOf(children)[0]?.name === "dt") return `- ${line()}`;
      if (name === "p" || name === "span") return line() || [];
      if (name !== "table" && attribs.class !== "rows") return toBlocks(children);
      const rows = toRows(children);
      const columns = rows[0]?.length ?? 0;
      const head = name === "table" ? [] : [headOf(columns).slice(0, columns)];
      const [first = [], ...others] = [...head, ...rows];
      const all = [first, first.map(() => "---"), ...others];
      return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    });
  const blocks = toBlocks(parseDocument(html.replaceAll(/<!--.*?-->/g, "")).children);
  // Some text appears twice in a row, for wide and narrow screens.
  const text = blocks.filter((block, at) => block !== blocks[at - 1]).join("\n\n");
  return `${text.replaceAll(/^(- .*\n)\n(?=- )/gm, "$1")}\n`;
}

const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (!("attribs" in node)) return [];
    const { class: names = "", role, "aria-hidden": isHidden } = node.attribs;
    return isHidden || role === "search" || SKIPPED.test(`${node.name}.${names}`) ? [] : node;
  });

/** The cells of each row in a table or scorecard. */
const toRows = (nodes: readonly Node[]): string[][] =>
  elementsOf(nodes).flatMap(({ name, children, attribs: { class: names = "" } }) =>
    name === "tr" || /^row(?: |$)/.test(names)
      ? [elementsOf(children).map((cell) => toLine(cell.children).trim() || "–")]
      : toRows(children),
  );

/** The text of nodes on one line, with " · " between adjacent elements. */
const toLine = (nodes: readonly Node[]): string =>
  nodes
    .map(toText)
    .join("")
    .replaceAll(/(?<=\S)\uE001+\uE000(?=\S)/g, " · ")
    .replaceAll(/[\uE000\uE001]/g, "")
    .replaceAll(/\s+/g, " ");

/** Escapes text, because names from documents must not create markup. U+E000 and U+E001 mark the start and end of an element. */
function toText(node: Node): string {
  if ("data" in node) return node.data.replaceAll(/\s+/g, " ").replace(SPECIAL, "\\$&");
  return elementsOf([node])
    .map(({ name, children, attribs: { href = "" } }) => {
      const text = toLine(children);
      if (text === "" || name === "dt") return text && `${text}: `;
      const link = `[${text}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
      return `${name === "p" ? "\uE001" : ""}\uE000${LINK.test(href) ? link : text}\uE001`;
    })
    .join("");
}
