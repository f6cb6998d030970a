import type { Cell } from "./table.ts";

/** Characters with a meaning in Markdown or HTML, at the start of a line, or in an address without markup. */
const SPECIAL = /[\\`*_[\]<>&|~$@]|^[#+=-]|(?<=^\d+)[.)](?=\s|$)|:(?=\/\/)|(?<=www)\./gi;

const toPlain = (text: Cell): string =>
  String(text).replace(/\s+/g, " ").trim().replace(SPECIAL, "\\$&");

/** Markdown whose interpolated values are plain text on one line: names from documents create no markup. */
export const md = ({ raw }: TemplateStringsArray, ...values: readonly Cell[]): string =>
  String.raw({ raw }, ...values.map(toPlain));

export const markdownLink = (text: string, url: string): string =>
  `[${toPlain(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

export const markdownTable = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
  [head.map(toPlain), head.map(() => "---"), ...rows.map((row) => row.map(toPlain))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
