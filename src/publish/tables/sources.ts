import type { Source } from "../../domain/editions/source.ts";
import { columnOf, date, localized, text } from "../column.ts";
import type { PublicationInput } from "../input.ts";
import { localizedMessage } from "../messages.ts";
import { createTable, listCell, type TableName } from "../table.ts";

/** Key of the profiles among the editions and sources. */
export const PROFILES = "profiles";

interface Row extends Omit<Source, "url"> {
  id: string;
  tables: readonly TableName[];
  url?: string | undefined;
}

/** The source of each table, with its terms of reuse. */
export const sourcesTable = (input: PublicationInput) =>
  createTable("sources", ["source"], listSources(input), [
    text("source", ({ id }) => id),
    columnOf("list")("tables", ({ tables }) => listCell(tables)),
    text("source_title", ({ title }) => title),
    text("publisher", ({ publisher }) => publisher),
    text("link", ({ url }) => url, "not-stated"),
    date("source_date", (row) => row.date),
    ...localized<Row>("terms", ({ licence }) => licence),
  ]);

function listSources({ framework, later, releases }: PublicationInput): Row[] {
  const [, lastYear = framework.years] = framework.years.split("–");
  const own = {
    id: PROFILES,
    tables: ["cells", "instruments", "countries", "measures"] as const,
    title: framework.title.en,
    publisher: framework.publisher,
    date: lastYear,
    licence: localizedMessage("dictionary.terms.profiles"),
  };
  if (!later) return [own];
  const { editions, overall, laws, treaties, internetUsers, groups } = later;
  const editionTables = (id: string) =>
    editions.some((edition) => edition.id === id) ? (["cells", "measures"] as const) : [];
  return [
    own,
    ...overall.map(({ id, slug, source }) => ({
      ...{ ...source, id: slug, tables: [...editionTables(id), "scores" as const] },
    })),
    {
      ...{ id: "crosswalk", tables: ["cells", "crosswalk"], title: "Crosswalk" },
      ...{ publisher: "Cyberwellness Atlas contributors", date: releases[0]?.date ?? lastYear },
      licence: localizedMessage("dictionary.terms.crosswalk"),
    },
    { id: "laws", tables: ["laws"], ...laws.source },
    { id: "register", tables: ["register"], ...treaties.source },
    { id: "internet-users", tables: ["internet-users"], ...internetUsers.source },
    { id: "groups", tables: ["groups"], ...groups.source },
  ];
}
