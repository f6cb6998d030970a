import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, type Line } from "../../src/reader/clean-text.ts";
import type { Link } from "../../src/reader/links.ts";
import { findSections } from "../../src/reader/sections.ts";
import { framework } from "../reader/corpus.ts";

/** A block of a structured document. */
export interface Part {
  kind: "heading" | "paragraph" | "item" | "columns";
  runs: readonly Run[];
}

export interface Run {
  text: string;
  url?: string;
}

/** Parses a profile's text into blocks without line breaks, so other layouts can wrap the text differently. */
export function outline(text: string): Part[] {
  const { preamble, byCode, ending } = findSections(cleanText(text), framework);
  const sections = [...byCode].flatMap(([code, lines]) => [
    heading(`${code} ${titleOf(code).toUpperCase()}`),
    ...splitBlocks(lines).map(
      ({ kind, text: words, links }): Part => ({ kind, runs: linkRuns(words, links) }),
    ),
  ]);
  return [...preamble.map(toPart), ...sections, ...ending.map(toPart)];
}

const titleOf = (code: string) =>
  framework.indicators.find((indicator) => indicator.code === code)?.title ?? "";

const heading = (text: string): Part => ({ kind: "heading", runs: [{ text }] });

/** Converts a line to a block. An indented line next to a line with columns belongs to the same table. */
function toPart({ text, cells }: Line, at: number, lines: readonly Line[]): Part {
  const isInTable = [at - 1, at + 1].some((other) => (lines[other]?.cells.length ?? 0) > 1);
  const isSecond = isInTable && (cells[0]?.column ?? 0) > 30;
  if (cells.length < 2 && !isSecond) return { kind: "paragraph", runs: [{ text }] };
  const runs = cells.map((cell) => ({ text: cell.text }));
  return { kind: "columns", runs: cells.length === 1 ? [{ text: "" }, ...runs] : runs };
}

function linkRuns(text: string, links: readonly Link[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const link of links) {
    const start = text.indexOf(link.text, at);
    if (start < 0) continue;
    runs.push({ text: text.slice(at, start) }, link);
    at = start + link.text.length;
  }
  return [...runs, { text: text.slice(at) }].filter((run) => run.text !== "");
}

/** Renders the body of a page. Groups consecutive items into a list and consecutive rows into a table. */
export const toHtml = (parts: readonly Part[]): string =>
  parts
    .map((part, at) => {
      const around = AROUND[part.kind];
      const opens = around && parts[at - 1]?.kind !== part.kind ? `<${around}>` : "";
      const closes = around && parts[at + 1]?.kind !== part.kind ? `</${around}>` : "";
      return opens + partHtml(part) + closes;
    })
    .join("\n");

const AROUND: Readonly<Partial<Record<Part["kind"], string>>> = { item: "ul", columns: "table" };
const TAGS = { heading: "h2", paragraph: "p", item: "li", columns: "tr" } as const;

function partHtml({ kind, runs }: Part): string {
  const words = runs.map(runHtml);
  const inner = kind === "columns" ? words.map((cell) => `<td>${cell}</td>`) : words;
  return `<${TAGS[kind]}>${inner.join("")}</${TAGS[kind]}>`;
}

const runHtml = ({ text, url }: Run): string =>
  url ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
