import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Part, Run } from "./outline.ts";

/** Parts as a Word document, with its own headings, lists, tables and links. */
export const makeWord = (parts: readonly Part[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children: parts.map(toBlock) }] }));

function toBlock({ kind, runs }: Part): Paragraph | Table {
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
    children: runs.map(toRun),
    ...(kind === "heading" && { heading: HeadingLevel.HEADING_2 }),
    ...(kind === "item" && { bullet: { level: 0 } }),
  });
}

const toRun = ({ text, url }: Run): TextRun | ExternalHyperlink =>
  url
    ? new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: "Hyperlink" })] })
    : new TextRun(text);
