import { explainLoad, loadCode } from "../dataset/load-code.ts";
import type { Citation } from "../domain/citation.ts";
import { formatEmbedCode } from "../domain/embed.ts";
import { directionOf } from "../domain/languages.ts";
import { formatCsv, formatTabs } from "../export/csv.ts";
import { drawPictures, PictureTooLarge } from "../export/draw-picture.tsx";
import { serialize, toPng } from "../export/rasterize.ts";
import { formatFileName, saveFile } from "../export/save.ts";
import {
  PICTURE_SIZES,
  type PictureSize,
  type SnapshotContent,
  type SnapshotSubject,
  type ViewDescription,
} from "../export/snapshot.ts";
import { formatTableJson, type HeaderLine, headerText, withCountry } from "../export/table.ts";
import { today } from "../i18n/formatters.ts";
import type { I18n } from "../i18n/i18n.tsx";

type SnapshotFormat = "png" | "svg" | "csv" | "xlsx" | "json";

export interface SnapshotJob {
  subject: SnapshotSubject;
  context: ViewDescription;
  i18n: I18n;
}

/** Delay between downloads in milliseconds. Browsers drop simultaneous downloads. */
const BETWEEN_FILES = 300;

/** Downloads the export and returns the names of its files. */
export async function saveSnapshot(job: SnapshotJob, format: SnapshotFormat, size: PictureSize) {
  const { subject, context } = job;
  const files = await createSnapshot(job, format, size);
  const names: string[] = [];
  for (const [at, file] of files.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES));
    const page = files.length > 1 ? [`${at + 1}-of-${files.length}`] : [];
    const parts = [...context.fileParts, subject.id, ...context.filterParts, ...page];
    const name = formatFileName(parts, format);
    saveFile(file, name);
    names.push(name);
  }
  return names;
}

/** Creates the export as one file, or as one file per page of a picture. */
export async function createSnapshot(job: SnapshotJob, format: SnapshotFormat, size: PictureSize) {
  const content = await loadContent(job);
  const { table } = content;
  const header = describeFile(job, content);
  switch (format) {
    case "svg":
      return drawJob(job, content, size).map(serialize);
    case "png": {
      const texts = {
        Title: titleOf(job, content),
        Description: content.finding,
        Source: job.context.link,
        Software: "Cyberwellness Atlas",
      };
      const pictures = drawJob(job, content, size);
      return Promise.all(pictures.map((picture) => toPng(picture, texts))).catch(failToLoad);
    }
    case "xlsx":
      return [await createSpreadsheet(job, content, header)];
    case "json":
      return [new Blob([formatTableJson(header, table)], { type: "application/json" })];
    case "csv": {
      const csv = formatCsv(header, table, job.i18n.language);
      return [new Blob([csv], { type: "text/csv;charset=utf-8" })];
    }
  }
}

/** Creates text for the clipboard: tab-separated data, the address, or HTML that embeds the view. */
export async function createText(job: SnapshotJob, kind: "data" | "link" | "embed") {
  const texts = {
    link: () => job.context.link,
    embed: () => createEmbedCode(job),
    data: async () => formatTabs((await loadContent(job)).table, job.i18n.language),
  };
  return new Blob([await texts[kind]()], { type: "text/plain" });
}

/** A citation of the view: its headline, or its title and countries, with its filters and source. */
export async function citeView(job: SnapshotJob): Promise<Citation> {
  const { subject, context, i18n } = job;
  const words = { title: subject.title, countries: i18n.list(context.countries) };
  const { headline = context.headline ?? i18n.t("picture.kicker", words) } = await loadContent(job);
  return {
    type: "webpage",
    id: [...context.fileParts, subject.id, ...context.filterParts],
    title: [headline, ...context.filters].join(" · "),
    version: context.datasetVersion,
    URL: context.link,
    note: i18n.t("picture.source", { source: context.source }),
  };
}

/** Height in CSS pixels of the heading and link that an embed adds to a figure. Other views also get a finding, a legend and a source. */
const AROUND_FIGURE = 80;
const AROUND_OTHERS = 200;
/** The scorecard, or the matrix of World or Compare. A page contains only one of these elements. */
const OTHERS = ".scorecard, .matrix-frame, .compare-frame";

/** HTML that embeds the view in a frame. The frame has the displayed height of the view plus the height of the text around it. The host page can adjust it later (docs/embed.md). */
function createEmbedCode({ subject, context, i18n }: SnapshotJob): string {
  const { title, embed = "" } = subject;
  const figure = document.querySelector<HTMLElement>(`.chart-panel.is-${embed}`);
  const view = figure ?? document.querySelector<HTMLElement>(OTHERS);
  return formatEmbedCode({
    page: context.link,
    embed,
    title: i18n.t("picture.kicker", { title, countries: i18n.list(context.countries) }),
    height: (view?.offsetHeight ?? 0) + (figure ? AROUND_FIGURE : AROUND_OTHERS),
  });
}

const failToLoad = async (error: unknown) => {
  throw await explainLoad(error);
};

async function loadContent({ subject, context, i18n }: SnapshotJob): Promise<SnapshotContent> {
  const content = await subject.load().catch(failToLoad);
  const { country } = context;
  return country
    ? { ...content, table: withCountry(content.table, country, i18n.t("app.country")) }
    : content;
}

/** Loaded on demand, because it includes the spreadsheet library. */
const WORKBOOK = () => import("../export/workbook.ts");

/** Creates a workbook with one sheet each for the data, the dictionary and the source. */
async function createSpreadsheet(
  { i18n: { t, language } }: SnapshotJob,
  { table, legend }: SnapshotContent,
  header: readonly HeaderLine[],
): Promise<Blob> {
  const { createWorkbook } = await loadCode(WORKBOOK);
  const columns = (...ids: ("name" | "id" | "holds" | "about" | "value")[]) =>
    ids.map((id) => ({ id, label: t(`snapshot.dictionary.${id}`) }));
  const typeOf = (at: number) => {
    const isNumeric = table.rows.some((row) => typeof row[at] === "number");
    return t(`snapshot.dictionary.${isNumeric ? "number" : "text"}`);
  };
  const dictionary = [
    ...table.columns.map(({ id, label }, at) => [label, id, typeOf(at)]),
    ...legend.map(({ id, label }) => [label, id, t("snapshot.dictionary.code")]),
  ];
  const about = header.map((line) => [line.label, headerText(line)]);
  const sheets = [
    { name: t("snapshot.sheet.data"), table },
    {
      name: t("snapshot.sheet.dictionary"),
      table: { columns: columns("name", "id", "holds"), rows: dictionary },
    },
    { name: t("snapshot.source"), table: { columns: columns("about", "value"), rows: about } },
  ];
  return createWorkbook(sheets, directionOf(language) === "rtl");
}

/** Whether the view fits into a picture of this size with legible text. */
export async function fitsIn(job: SnapshotJob, size: PictureSize): Promise<boolean> {
  const content = await loadContent(job);
  try {
    return drawJob(job, content, size).length > 0;
  } catch (error) {
    if (error instanceof PictureTooLarge) return false;
    throw error;
  }
}

const titleOf = ({ subject, context }: SnapshotJob, { headline }: SnapshotContent): string =>
  headline ?? context.headline ?? subject.title;

/** Draws the view as SVG documents, one per page. */
function drawJob(job: SnapshotJob, content: SnapshotContent, size: PictureSize) {
  const { subject, context, i18n } = job;
  const { t } = i18n;
  const filters = context.filters
    .filter((filter) => !context.scopeFilters?.includes(filter))
    .join(" · ");
  return drawPictures({
    content,
    words: {
      kicker: t("picture.kicker", {
        title: subject.title,
        countries: i18n.list(context.countries),
      }),
      title: titleOf(job, content),
      description: content.finding,
      filters: filters && t("snapshot.filters-line", { filters }),
      finding: content.detail ?? content.finding,
      legend: content.legend.map(({ label }) => label),
      footer: [
        ...(content.note === undefined ? [] : [content.note]),
        ...(context.years === undefined ? [t("picture.note")] : []),
        t("picture.source", { source: content.drawnSource ?? context.source }),
      ],
      // The licence does not cover the scores of later editions (data/NOTICE.md).
      made: t("picture.made", {
        edition: context.years ?? "profiles",
        version: context.datasetVersion,
        date: i18n.date(today()),
      }),
      link: context.link,
      language: i18n.language,
    },
    format: PICTURE_SIZES[size],
    pageLabel: (page, pages) => t("picture.page", { page, pages }),
  });
}

/** Header lines of a data file. */
function describeFile({ subject, context, i18n }: SnapshotJob, content: SnapshotContent) {
  const { t } = i18n;
  const { finding, listed } = content;
  const { dataFile, link } = context;
  const lines = [
    ["title", subject.title],
    ["countries", context.countries],
    ["filters", context.filters.length > 0 ? context.filters : t("snapshot.no-filters")],
    ...(listed ? [["listed", listed] as const] : []),
    ["finding", finding],
    ["source", context.source],
    ["edition", context.datasetVersion],
    ["exported", today()],
    ["link", link],
    ...(dataFile ? [["file", new URL(dataFile, link).href] as const] : []),
    ["dataset", new URL("dataset.html", link).href],
  ] as const;
  return lines.map(([id, value]) => ({ id, label: t(`snapshot.${id}`), value }));
}
