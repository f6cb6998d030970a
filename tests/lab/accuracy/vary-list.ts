import type { JudgedSection } from "./judged-section.ts";

/** Formats a list of names from its introduction and items. */
type Layout = (lead: string, items: readonly string[]) => string;

const bulleted =
  (bullet: (at: number) => string): Layout =>
  (lead, items) =>
    `${lead}:\n${items.map((item, at) => `${bullet(at)}${item}`).join("\n")}`;

/** Layouts of a list that do not change the names. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  "bullets of dots": bulleted(() => "• "),
  "bullets without a blank": bulleted(() => "-"),
  "bullets of small o": bulleted(() => "o "),
  numbers: bulleted((at) => `${at + 1}. `),
  letters: bulleted((at) => `${String.fromCharCode(97 + at)}) `),
  "roman numbers": bulleted((at) => `(${ROMAN[at] ?? "x"}) `),
  "no bullets": bulleted(() => ""),
  "blank lines between items": (lead, items) =>
    `${lead}:\n\n${items.map((item) => `- ${item}`).join("\n\n")}`,
  "two items a line": (lead, items) =>
    `${lead}:\n${pairs(items)
      .map((pair) => pair.map((item) => `-${item}`).join(" "))
      .join("\n")}`,
  "a dash between two items": (lead, items) =>
    `${lead}:\n${pairs(items)
      .map((pair) => `- ${pair.join(" - ")}`)
      .join("\n")}`,
  "semicolons after items": (lead, items) =>
    `${lead}:\n${items.map((item, at) => `- ${item}${at < items.length - 2 ? ";" : at === items.length - 2 ? "; and" : "."}`).join("\n")}`,
  "items wrapped": (lead, items) =>
    `${lead}:\n${items.map((item) => `- ${wrap(item)}`).join("\n")}`,
  "semicolons in a sentence": (lead, items) =>
    `${lead}: ${items.slice(0, -1).join("; ")}; and ${items.at(-1)}.`,
};

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

const pairs = (items: readonly string[]): string[][] =>
  items.flatMap((item, at) => (at % 2 === 0 ? [[item, ...items.slice(at + 1, at + 2)]] : []));

/** Maximum number of characters per line. */
const WIDTH = 84;
const wrap = (item: string): string => {
  let column = 2;
  return item
    .split(" ")
    .map((word) => {
      column += word.length + 1;
      if (column <= WIDTH) return ` ${word}`;
      column = word.length;
      return `\n${word}`;
    })
    .join("")
    .trim();
};

/** Returns every layout with the lists that it changes. Uses only lists whose items are complete names. */
export const varyLists = (
  sections: readonly JudgedSection[],
): [label: string, varied: JudgedSection[]][] =>
  Object.entries(LAYOUTS).map(([label, layOut]) => [
    `lists: ${label}`,
    sections.flatMap((section) => {
      const items = itemsOf(section);
      const [lead = ""] = section.text.split(/:?\s*\n/);
      const text = items && layOut(lead, items);
      return text === undefined || text === section.text ? [] : [{ ...section, text }];
    }),
  ]);

function itemsOf({ text, names }: JudgedSection): string[] | undefined {
  const items = [...text.matchAll(/^- (.+)$/gm)].map((match) =>
    (match[1] ?? "").replace(/\.$/, ""),
  );
  const isOfNames = names.length === items.length && items.every((item) => names.includes(item));
  return items.length > 1 && isOfNames ? items : undefined;
}
