import { readFileSync } from "node:fs";
import { releaseOf } from "../api/api-files.ts";
import { meaningOf } from "../api/json-schema.ts";
import type { PublicationInput } from "../input.ts";
import { MISSING, type PublishedTable } from "../table.ts";

/** Sections of the method page that the README repeats. */
const SECTIONS = ["How a document becomes facts", "How accurate the program is"];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

export function formatReadme(
  input: PublicationInput,
  tables: readonly PublishedTable[],
  /** Number of entries in the dictionary. */
  meanings: number,
): string {
  const { framework, countries } = input;
  const { version, date } = releaseOf(input);
  const values: Readonly<Record<string, string | number>> = {
    version,
    years: framework.years,
    measures: framework.indicators.length,
    profiles: countries.filter(({ profile }) => profile).length,
    countries: countries.length,
    tables: tables
      .map(({ name, rows }) => `| \`${name}.csv\` | ${meaningOf("table", name)} | ${rows.length} |`)
      .join("\n"),
    meanings,
    missing: MISSING.map((token) => `\`${token}\``).join(", "),
    method: SECTIONS.map(methodSection).join("\n\n"),
    date: date ? `, ${date}` : "",
  };
  return read("readme.md").replace(/\{(\w+)\}/g, (_braces, name: string) => `${values[name]}`);
}

/** A section of the method page. Throws if the page lacks the heading. */
function methodSection(title: string): string {
  const page = read("../../../docs/method/en.md");
  const section = page.split(/^(?=## )/m).find((text) => text.startsWith(`## ${title}\n`));
  if (section === undefined) throw new Error(`docs/method/en.md: expected a heading "${title}"`);
  return section.trim();
}
