import { readFileSync } from "node:fs";
import { element, parseMarkdown, toTable } from "../../build/markdown.ts";
import { findingAnswer } from "../../domain/answers.ts";
import { AUTHOR } from "../../domain/citation.ts";
import type { Language } from "../../domain/languages.ts";
import type { DatasetPage, Prose, ProseElement } from "../../domain/prose.ts";
import { changedCells, SEPARATOR } from "../../domain/releases/changes.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { fileHref } from "../../url/file-href.ts";
import { API, releaseOf } from "../api/api-files.ts";
import { createDictionary, type DictionaryEntry } from "../dictionary.ts";
import { loadingLines } from "../loading-lines.ts";
import { localizedMessage, readI18n } from "../messages.ts";
import type { Publication } from "../publication.ts";
import { type PublishedTable, toObjects } from "../table.ts";
import { changesIn } from "../tables/changes.ts";

type Dictionary = readonly DictionaryEntry[];

/** The data page: `docs/dataset/<language>.md` with its slots filled in from the dataset. */
export function createPage(dataset: Publication, language: Language): DatasetPage {
  const { tables } = dataset;
  const i18n = readI18n(language);
  const file = new URL(`../../../docs/dataset/${language}.md`, import.meta.url);
  const texts = new Map(listTexts(dataset, i18n));
  const blocks = new Map(listBlocks(dataset, i18n));
  const fill = (part: Prose): Prose[] =>
    typeof part === "string"
      ? part
          .split(/(\{[^}]+\})/)
          .flatMap((text) => texts.get(text) ?? linkFile(dataset, text, i18n))
      : [{ ...part, children: part.children.flatMap(fill) }];
  const path = `${API}cells.csv`;
  const cells = tables.filter(({ name }) => name === "cells");
  return {
    ...releaseOf(dataset),
    loading: cells.map((table) => ({ path, ...loadingLines(table, path) })),
    // A paragraph that consists of one slot may become several blocks.
    blocks: parseMarkdown(listEditions(readFileSync(file, "utf8"), dataset, i18n))
      .flatMap((block) => blocks.get(block.children.join("")) ?? fill(block))
      .filter((block) => typeof block === "object"),
  };
}

/** Repeats the line with `{edition}` for each later edition, newest first. */
const listEditions = (source: string, { later }: Publication, { local }: I18n): string =>
  source.replace(/^.*\{edition\}.*\n/m, (line) =>
    (later?.overall ?? [])
      .map(({ slug, short }) => line.replace("{edition}", local(short)).replaceAll("SLUG", slug))
      .toReversed()
      .join(""),
  );

/** The slots within texts, with their content. */
function listTexts(dataset: Publication, { t, number, date }: I18n): [string, Prose[]][] {
  const { countries, framework, version, releases } = dataset;
  const [newest] = releases;
  const profiles = countries.filter(({ profile }) => profile).length;
  const measures = framework.indicators.length;
  const findings = countries.flatMap(({ profile }) => Object.values(profile?.indicators ?? {}));
  const { asked } = tallyAnswers(findings.map(findingAnswer));
  const state = version === newest?.version ? "released" : "changed";
  const released = newest && t("page.data.version", { version, state, date: date(newest.date) });
  return [
    ["{years}", [framework.years.replace("–", "–\u2060")]],
    ["{profiles}", [number(profiles)]],
    ["{measures}", [number(measures)]],
    ["{answers}", [number(asked)]],
    ["{countries}", [number(countries.length)]],
    ["{version}", [released ?? t("release.feed-entry", { version })]],
  ];
}

/** The slots that are paragraphs, with their content. */
function listBlocks(dataset: Publication, i18n: I18n): [string, Prose[]][] {
  const { tables, releases } = dataset;
  const dictionary = createDictionary(tables);
  const missing = dictionary.filter(({ type }) => type === "missing");
  const distinct = new Map(missing.map((entry) => [entry.value, entry]));
  return [
    ["{tables}", [listTables(dataset, i18n)]],
    ["{dictionary}", tables.map((table) => describeTable(table, dictionary, i18n))],
    ["{missing}", [explain([...distinct.values()], i18n)]],
    ["{changes}", releases.map((release) => listChanges(release, tables, i18n))],
  ];
}

const code = (text: string) => element("code", text);

/** Formats a number of bytes in kilobytes or megabytes. */
export function formatSize(bytes: number, language: string): string {
  // 999,500 bytes would be rounded to 1,000 kB.
  const [unit, size] = bytes < 999_500 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const maximumFractionDigits = size < 10 ? 1 : 0;
  // In Arabic, only megabytes have an abbreviation.
  const unitDisplay = language === "ar" ? "long" : "short";
  return size
    .toLocaleString(language, { style: "unit", unit, unitDisplay, maximumFractionDigits })
    .replace(" ", "\u00a0");
}

/** A download link with the file's size, for a file name in braces. Other text is unchanged. */
function linkFile({ files }: Pick<Publication, "files">, text: string, i18n: I18n): Prose {
  const [, name] = /^\{([^}]*(?:\.\w+|SHA256SUMS))\}$/.exec(text) ?? [];
  if (!name) return text;
  const content = files.get(API + name);
  if (content === undefined) throw new Error(`the data page links to ${API}${name}`);
  const size = formatSize(Buffer.byteLength(content), i18n.language);
  return {
    ...element("a", i18n.join("comma", name, size)),
    href: fileHref(API + name, i18n.language),
  };
}

const meaningOf = (table: string, { language }: I18n) =>
  localizedMessage(`dictionary.table.${table}`)[language];

/** A release, with the answers that changed since the previous one. */
function listChanges(
  { version, date }: Publication["releases"][number],
  tables: readonly PublishedTable[],
  { t, ...i18n }: I18n,
): ProseElement {
  const named = t("page.data.version", { version, date: i18n.date(date), state: "released" });
  const rows = changesIn(tables, version);
  if (rows.length === 0) return element("p", named);
  const count = changedCells(rows).length;
  const columns = ["country", "measure", "column", "before", "now"] as const;
  const head = [
    ...[[t("app.country")], [t("chart.column.measure")]],
    ...[[t("page.data.column")], [t("page.data.before")], [t("page.data.now")]],
  ];
  const cells = rows.map((row) => columns.map((name) => [String(row[name])]));
  return element(
    "details",
    element("summary", i18n.join("space", named, t("release.feed-changes", { count }))),
    toTable(head, cells),
  );
}

/** Each table with its number of rows, files and publishers. */
function listTables({ tables, files }: Publication, i18n: I18n): ProseElement {
  const { t } = i18n;
  const sources = tables.filter(({ name }) => name === "sources").flatMap(toObjects);
  const rows = tables.map(({ name, rows: { length } }): Prose[][] => {
    const own = sources.filter((row) => String(row.tables).split(SEPARATOR).includes(name));
    // Tables without a source are the atlas's own work.
    const owners = own.length > 0 ? own.map(({ publisher }) => String(publisher)) : [AUTHOR];
    const publishers = owners.map((owner) => sourceName(i18n, owner).text);
    const counted = t("page.data.rows", { count: length });
    const links = ["csv", "json"].map((format) => linkFile({ files }, `{${name}.${format}}`, i18n));
    return [
      [code(name), element("small", i18n.join("detail", meaningOf(name, i18n), counted))],
      links.map((link) => element("p", link)),
      [...new Set(publishers)].map((publisher) => element("p", publisher)),
    ];
  });
  const head = [[t("page.data.table")], [t("page.data.files")], [t("page.data.source")]];
  return { ...toTable(head, rows), className: "is-files" };
}

/** The columns of a table with their types, meanings and codes. */
function describeTable({ name, columns }: PublishedTable, dictionary: Dictionary, i18n: I18n) {
  const { t, language } = i18n;
  const rows = columns.map(({ name: column, type }): Prose[][] => {
    const all = dictionary.filter((one) => one.table === name && one.column === column);
    const [own, ...values] = all;
    return [
      [code(column), element("small", t(`page.data.type.${type}`))],
      [own ? own.meaning[language] : "", ...(values.length > 0 ? [explain(values, i18n)] : [])],
    ];
  });
  const summary = element("summary", code(name), " ", meaningOf(name, i18n));
  return element(
    "details",
    summary,
    toTable([[t("page.data.column")], [t("page.data.meaning")]], rows),
  );
}

/** A list of codes or missing values with their meanings. */
const explain = (entries: Dictionary, { language }: I18n): ProseElement => ({
  ...element(
    "ul",
    ...entries.map(({ value, meaning }) => element("li", code(value), ` ${meaning[language]}`)),
  ),
  className: "meanings",
});
