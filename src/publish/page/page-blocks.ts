import { readFileSync } from "node:fs";
import { parseMarkdown } from "../../build/markdown.ts";
import type { Source } from "../../domain/editions/source.ts";
import type { Language } from "../../domain/languages.ts";
import type { Prose, ProseElement } from "../../domain/prose.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { API } from "../api/api-files.ts";
import { ANY, createDictionary, type DictionaryEntry } from "../dictionary.ts";
import { readI18n } from "../messages.ts";
import type { Publication } from "../publication.ts";
import { type PublishedTable, SEPARATOR, toObjects } from "../table.ts";
import { code, element, list, table } from "./elements.ts";
import { type LinkFiles, linkFiles } from "./file-links.ts";

export type Described = Omit<Publication, "dataPackage">;

const WHOLE = ["zip", "xlsx", "json"] as const;
/** The country and the measure whose files the page shows as examples. */
const EXAMPLES = ["countries/KEN", "measures/1.2.1"];
/** Files that describe the others. */
const DESCRIPTIONS = {
  "latest.json": "page.data.latest",
  "openapi.json": "page.data.openapi",
  "datapackage.json": "page.data.datapackage",
  "croissant.json": "page.data.croissant",
  "dictionary.csv": "page.data.dictionary",
  SHA256SUMS: "page.data.checksums",
} as const;

/** The blocks of `docs/dataset/<language>.md`, with the facts of the dataset in place of its slots. */
export function createPage(dataset: Described, language: Language): ProseElement[] {
  const file = new URL(`../../../docs/dataset/${language}.md`, import.meta.url);
  const slots = fillSlots(dataset, readI18n(language));
  return parseMarkdown(readFileSync(file, "utf8")).flatMap(
    (block) => slots[block.children.join("")] ?? block,
  );
}

function fillSlots(dataset: Described, i18n: I18n): Readonly<Record<string, ProseElement[]>> {
  const { t, local } = i18n;
  const { tables, editions } = dataset;
  const dictionary = createDictionary(tables);
  const links = linkFiles(dataset.files, i18n);
  const missing = dictionary.filter(({ type }) => type === "missing");
  const distinct = new Map(missing.map((entry) => [entry.value, entry]));
  return {
    "{summary}": describeVersion(dataset, i18n),
    "{downloads}": [
      list(WHOLE.map((kind) => links(`cyberwellness-atlas.${kind}`, t(`page.data.${kind}`)))),
    ],
    "{tables}": [listTables(tables, dictionary, links, i18n)],
    "{editions}": [
      list(
        editions.map(({ slug, short }) => [
          `${local(short)} `,
          ...links(`editions/${slug}`, local(short), true),
        ]),
      ),
    ],
    "{examples}": [list(EXAMPLES.map((path) => links(path, code(API + path))))],
    "{descriptions}": [
      list(Object.entries(DESCRIPTIONS).map(([name, id]) => [...links(name, code(name)), t(id)])),
    ],
    "{dictionary}": tables.map((one) => describeTable(one, dictionary, i18n)),
    "{missing}": [explain([...distinct.values()], i18n)],
    "{sources}": [list(listSources(dataset).map((source) => describeSource(source, i18n)))],
    "{changes}": [list(dataset.releases.map((release) => [nameRelease(release, i18n)]))],
  };
}

const nameRelease = ({ version, date }: Described["releases"][number], { t, date: say }: I18n) =>
  t("page.data.version", { version, date: say(date), state: "released" });

/** The counts, and the version with its date. */
function describeVersion({ countries, framework, version, releases }: Described, i18n: I18n) {
  const { t, number, date } = i18n;
  const [newest] = releases;
  const profiles = countries.filter(({ profile }) => profile).length;
  const measures = framework.indicators.length;
  const counts = { profiles, countries: countries.length, measures, years: framework.years };
  const state = version === newest?.version ? "released" : "changed";
  return [
    element("p", t("page.data.summary", { ...counts, answers: number(profiles * measures) })),
    ...(newest
      ? [element("p", t("page.data.version", { version, date: date(newest.date), state }))]
      : []),
  ];
}

const meaningOf = (dictionary: readonly DictionaryEntry[], name: string, { local }: I18n) => {
  const entry = dictionary.find((one) => one.table === name && one.column === ANY);
  return entry ? local(entry.meaning) : "";
};

/** Each table with its files, number of rows and publishers. */
function listTables(
  tables: readonly PublishedTable[],
  dictionary: readonly DictionaryEntry[],
  links: LinkFiles,
  i18n: I18n,
): ProseElement {
  const { t } = i18n;
  const sources = tables.filter(({ name }) => name === "sources").flatMap(toObjects);
  const rows = tables.map(({ name, rows: { length } }): Prose[][] => {
    const about = element(
      "small",
      `${meaningOf(dictionary, name, i18n)} (${t("page.data.rows", { count: length })})`,
    );
    const publishers = sources
      .filter((row) => String(row.tables).split(SEPARATOR).includes(name))
      .map(({ publisher }) => sourceName(i18n, String(publisher)).text);
    const names = [...new Set(publishers)].map((publisher) => element("p", publisher));
    return [
      [code(name), about],
      links(name, name, true),
      names.length > 0 ? names : [t("page.data.own")],
    ];
  });
  return {
    ...table([t("page.data.table"), t("page.data.files"), t("page.data.source")], rows),
    className: "is-files",
  };
}

/** The columns of a table with their types, meanings and codes. */
function describeTable(
  { name, columns }: PublishedTable,
  dictionary: readonly DictionaryEntry[],
  i18n: I18n,
) {
  const { t, local } = i18n;
  const rows = columns.map(({ name: column, type }): Prose[][] => {
    const [own, ...values] = dictionary.filter(
      (one) => one.table === name && one.column === column,
    );
    return [
      [code(column), element("small", t(`page.data.type.${type}`))],
      [own ? local(own.meaning) : "", ...(values.length > 0 ? [explain(values, i18n)] : [])],
    ];
  });
  return element(
    "details",
    element("summary", code(name), ` ${meaningOf(dictionary, name, i18n)}`),
    table([t("page.data.column"), t("page.data.meaning")], rows),
  );
}

/** Explains codes or missing values. */
const explain = (entries: readonly DictionaryEntry[], { local }: I18n) => ({
  ...list(entries.map(({ value, meaning }) => [code(value), ` ${local(meaning)}`])),
  className: "meanings",
});

function listSources({ later }: Described): readonly Source[] {
  if (!later) return [];
  const { overall, laws, internetUsers, treaties, groups } = later;
  return [...overall, laws, internetUsers, treaties, groups].map(({ source }) => source);
}

/** Title, publisher, date and licence of a source, as on the method page. */
function describeSource({ title, url, publisher, date, licence }: Source, i18n: I18n): Prose[] {
  const { text } = sourceName(i18n, publisher);
  const name = element(url ? "a" : "span", title);
  return [
    { ...name, lang: "en", ...(url && { href: url }) },
    `, ${text}, ${i18n.date(date)}. ${i18n.local(licence)}`,
  ];
}
