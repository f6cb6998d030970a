import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Part, Run } from "./outline.ts";

interface Style {
  /** Whether a tab separates the number and title of a heading. */
  isTabbed?: boolean;
}

/** A Word document with native headings, lists, tables and links. */
export const makeWord = (parts: readonly Part[], style: Style = {}): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: parts.map((part) => toBlock(part, style)) }] }),
  );

function toBlock({ kind, runs }: Part, { isTabbed = false }: Style): Paragraph | Table {
  if (kind === "columns")
    return new Table({
      rows: [
        new TableRow({
          children: runs.map(
            (run) => new TableCell({ children: [new Paragraph({ children: [toRun(run)] })] }),
          ),
        }),
      ],
    });
  return new Paragraph({
    children: runs.flatMap((run) =>
      isTabbed && kind === "heading" ? toTabbed(run.text) : [toRun(run)],
    ),
    ...(kind === "heading" && { heading: HeadingLevel.HEADING_2 }),
    ...(kind === "item" && { bullet: { level: 0 } }),
  });
}

const toTabbed = (text: string): TextRun[] => {
  const [number = "", ...title] = text.split(" ");
  return [new TextRun(number), new TextRun({ children: [new Tab(), title.join(" ")] })];
};

const toRun = ({ text, url }: Run): TextRun | ExternalHyperlink =>
  url
    ? new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: "Hyperlink" })] })
    : new TextRun(text);
