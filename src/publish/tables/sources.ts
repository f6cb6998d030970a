import { AUTHOR } from "../../domain/citation.ts";
import type { Source } from "../../domain/editions/source.ts";
import { localized, type Row } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { type InEachLanguage, localizedMessage } from "../messages.ts";
import type { TableName } from "../table.ts";

/** Id of the profiles, as an edition and as a source. */
export const PROFILES = "profiles";

/** One row for each source, with its tables and terms of reuse. */
export function sourceRows({ framework, later, releases }: PublicationInput): Row[] {
  const [, lastYear = framework.years] = framework.years.split("–");
  const own = {
    ...{ title: framework.title, publisher: framework.publisher, date: lastYear },
    licence: localizedMessage("dictionary.terms.profiles"),
  };
  const rows = [sourceRow(PROFILES, ["cells", "instruments", "countries", "measures"], own)];
  if (!later) return rows;
  const crosswalk = {
    ...{ title: "Crosswalk", publisher: AUTHOR },
    date: releases[0]?.date ?? lastYear,
    licence: localizedMessage("dictionary.terms.crosswalk"),
  };
  const hasMeasures = (id: string) => later.editions.some((edition) => edition.id === id);
  return [
    ...rows,
    ...later.overall.map(({ id, slug, source }) =>
      sourceRow(slug, hasMeasures(id) ? ["cells", "measures", "scores"] : ["scores"], source),
    ),
    sourceRow("crosswalk", ["cells", "crosswalk"], crosswalk),
    sourceRow("laws", ["laws"], later.laws.source),
    sourceRow("register", ["register"], later.treaties.source),
    sourceRow("internet-users", ["internet-users"], later.internetUsers.source),
    sourceRow("groups", ["groups"], later.groups.source),
  ];
}

interface TableSource extends Omit<Source, "licence"> {
  licence: string | InEachLanguage;
}

const sourceRow = (
  source: string,
  tables: readonly TableName[],
  { title, publisher, url, date, licence }: TableSource,
): Row => ({
  ...{ source, tables, source_title: title, publisher, link: url, source_date: date },
  ...localized("terms", licence),
});
