import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import * as v from "valibot";
import type { Language } from "../../src/domain/languages.ts";
import type { ExportTable } from "../../src/export/table.ts";
import { AtlasPage, type Format } from "../e2e/atlas.ts";
import { WORDS } from "../e2e/words.ts";
import { at, pair, STATES, visit } from "../tools/states.ts";

/** The JSON export of a figure on the built page, and the paths of its other exports. */
export interface PageExport {
  name: string;
  language: Language;
  table: ExportTable;
  /** Metadata lines without their labels. */
  about: readonly string[];
  csv: string;
  xlsx: string;
}

/** States of the scorecard, Compare and World that show figures with different kinds of tables. */
const STATES_WITH_FIGURES =
  /^(?:scorecard|scorecard-pillar|gci-2024|compare|compare-six|compare-gci|world|world-(?:order|countries|map|map-measure|distribution|gci|gci-map)|since|since-countries)$/;

const JSON_FILE = v.objectWithRest(
  {
    columns: v.array(v.object({ id: v.string(), label: v.string() })),
    rows: v.array(v.record(v.string(), v.union([v.string(), v.number()]))),
  },
  v.union([v.string(), v.array(v.string())]),
);

/** Exports each figure of the states in `STATES_WITH_FIGURES`, from the built page in English and Spanish. */
export async function savePageExports(folder: string): Promise<PageExport[]> {
  const saved: PageExport[] = [];
  const looks = (["en", "es"] as const).map((language) => ({
    name: language,
    language,
    options: { ...at(1440), acceptDownloads: true },
  }));
  const states = STATES.filter(({ name }) => STATES_WITH_FIGURES.test(name));
  await visit(pair(looks, states), async (page, { name: state }, { language }) => {
    const atlas = new AtlasPage(page, WORDS[language]);
    for (const title of await findTitles(page, atlas.words.export(""))) {
      const save = async (format: Format) => {
        const file = join(folder, `page-${saved.length}-${language}.${format}`);
        writeFileSync(file, (await atlas.export(title, format)).body);
        return file;
      };
      const json = JSON.parse((await atlas.export(title, "json")).body.toString());
      const { columns, rows, ...about } = v.parse(JSON_FILE, json);
      saved.push({
        name: `${state}, ${title} (${language})`,
        language,
        table: { columns, rows: rows.map((row) => columns.map(({ id }) => row[id] ?? "")) },
        about: Object.values(about).map((value) => [value].flat().join("; ")),
        csv: await save("csv"),
        xlsx: await save("xlsx"),
      });
    }
  });
  return saved;
}

/** Titles of the figures with an export button. */
const findTitles = (page: Page, opening: string): Promise<string[]> =>
  page
    .getByRole("button", { name: opening })
    .evaluateAll(
      (buttons, start) => buttons.map(({ ariaLabel }) => ariaLabel?.replace(start, "") ?? ""),
      opening,
    );
