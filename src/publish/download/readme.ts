import { readFileSync } from "node:fs";
import type { DictionaryEntry } from "../dictionary.ts";
import type { PublicationInput } from "../input.ts";
import { MISSING, type PublishedTable, toObjects } from "../table.ts";
import { PROFILES } from "../tables/sources.ts";

/** Sections of the method page that the README repeats. */
const SECTIONS = ["How a document becomes facts", "How accurate the program is"];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** README.md of the whole dataset. */
export function formatReadme(
  { version, releases, framework, countries }: PublicationInput,
  tables: readonly PublishedTable[],
  dictionary: readonly DictionaryEntry[],
): string {
  const meaningOf = (name: string) =>
    dictionary.find(({ table, type }) => table === name && type === "table")?.meaning.en;
  const sources = tables.filter(({ name }) => name === "sources").flatMap((one) => toObjects(one));
  const own = sources.filter(({ source }) => source === PROFILES || source === "crosswalk");
  const isOwn = ({ name }: PublishedTable) => own.some(({ tables: of }) => `${of}`.includes(name));
  const others = sources.map(({ tables: of }) => `${of}`).join();
  const list = (all: readonly PublishedTable[]) => all.map(({ name }) => `\`${name}\``).join(", ");
  const released = releases.find((release) => release.version === version);
  const values: Readonly<Record<string, string | number>> = {
    version,
    years: framework.years,
    measures: framework.indicators.length,
    profiles: countries.filter(({ profile }) => profile).length,
    countries: countries.length,
    tables: tables
      .map(({ name, rows }) => `| \`${name}.csv\` | ${meaningOf(name)} | ${rows.length} |`)
      .join("\n"),
    meanings: dictionary.length,
    missing: MISSING.map((token) => `\`${token}\``).join(", "),
    method: SECTIONS.map(methodSection).join("\n\n"),
    own: list(tables.filter(isOwn)),
    others: list(tables.filter((table) => others.includes(table.name) && !isOwn(table))),
    date: released ? `, ${released.date}` : "",
  };
  return read("readme.md").replace(/\{(\w+)\}/g, (_braces, name: string) => `${values[name]}`);
}

/** A section of the method page; throws if it has no such heading. */
function methodSection(title: string): string {
  const page = read("../../../docs/method/en.md");
  const section = page.split(/^(?=## )/m).find((text) => text.startsWith(`## ${title}\n`));
  if (section === undefined) throw new Error(`docs/method/en.md: expected a heading "${title}"`);
  return section.trim();
}
