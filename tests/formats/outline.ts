import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, type Line } from "../../src/reader/clean-text.ts";
import type { Link } from "../../src/reader/links.ts";
import { findSections } from "../../src/reader/sections.ts";
import { framework } from "../reader/corpus.ts";

/** A part of a document as a person lays it out in a word processor or a page. */
export interface Part {
  kind: "heading" | "paragraph" | "item" | "columns";
  runs: readonly Run[];
}

/** Words; linked, where there is an address. */
export interface Run {
  text: string;
  url?: string;
}

/** A profile's text as parts: what a page's width broke is whole again, so that another layout breaks it elsewhere. */
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
  framework.indicators.find((indicator) => indicator.code === code)?.title.en ?? "";

const heading = (text: string): Part => ({ kind: "heading", runs: [{ text }] });

/** A line beside or below one in two columns is in two as well; one of the second column alone leaves the first empty. */
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

/** Parts as the body of a page: items that follow one another in one list, rows in one table. */
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
