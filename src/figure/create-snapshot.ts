import { explainLoad } from "../dataset/load-code.ts";
import { formatShown } from "../domain/shown-statuses.ts";
import { composePicture } from "../export/compose-picture.ts";
import { formatCsv } from "../export/csv.ts";
import { formatFileName } from "../export/file-name.ts";
import type { HeaderLine } from "../export/header.ts";
import { formatTableJson } from "../export/json.ts";
import { saveFile } from "../export/save.ts";
import type { SnapshotContent, SnapshotContext, SnapshotSubject } from "../export/snapshot.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { createMeasure } from "./measure-text.ts";
import { serialize, toPng } from "./rasterize.ts";
import { drawOnStage } from "./stage.tsx";

export type SnapshotFormat = "png" | "svg" | "csv" | "json";

/** What to export, and what the export says of itself. */
export interface SnapshotJob {
  subject: SnapshotSubject;
  context: SnapshotContext;
  i18n: I18n;
}

/** Makes the file, hands it to the browser's downloads, and gives its name. */
export async function saveSnapshot(job: SnapshotJob, format: SnapshotFormat): Promise<string> {
  const { subject, context } = job;
  const name = formatFileName([...context.fileParts, subject.id, ...context.filterParts], format);
  saveFile(await createSnapshot(job, format), name);
  return name;
}

/** The view as a file's content. */
export async function createSnapshot(job: SnapshotJob, format: SnapshotFormat): Promise<Blob> {
  const content = await job.subject.load().catch(async (error: unknown) => {
    throw await explainLoad(error);
  });
  const header = describeSnapshot(job, content);
  switch (format) {
    case "csv":
      return new Blob([formatCsv(header, content.table)], { type: "text/csv;charset=utf-8" });
    case "json":
      return new Blob([formatTableJson(header, content.table)], { type: "application/json" });
    case "svg":
      return serialize(await drawPicture(job, content));
    case "png":
      return toPng(await drawPicture(job, content), {
        Title: `${job.subject.title} · ${job.context.countries.join(", ")}`,
        Description: content.finding,
        Source: job.context.link,
        Statuses: formatShown(job.context.statuses),
        Software: "Cyberwellness Atlas",
      });
  }
}

async function drawPicture(job: SnapshotJob, content: SnapshotContent): Promise<SVGSVGElement> {
  const { subject, context, i18n } = job;
  const staged = await drawOnStage(content.drawing, content.legend);
  return composePicture(
    document,
    {
      ...staged,
      countries: i18n.list(context.countries),
      title: subject.title,
      filters:
        context.filters.length > 0
          ? i18n.t("snapshot.filters-line", { filters: context.filters.join(" · ") })
          : undefined,
      finding: content.finding,
      footer: [
        context.source,
        i18n.t("snapshot.made", {
          version: context.datasetVersion,
          date: i18n.date(localDate(new Date())),
        }),
        context.link,
      ],
      link: context.link,
      statuses: formatShown(context.statuses),
      language: i18n.language,
    },
    createMeasure(document),
  );
}

/** What a file of data says of itself, line by line. */
function describeSnapshot(
  { subject, context, i18n: { t } }: SnapshotJob,
  { finding }: SnapshotContent,
): HeaderLine[] {
  return [
    { id: "title", label: t("snapshot.title"), value: subject.title },
    { id: "countries", label: t("snapshot.countries"), value: context.countries },
    {
      id: "filters",
      label: t("snapshot.filters"),
      value: context.filters.length > 0 ? context.filters : t("snapshot.no-filters"),
    },
    { id: "finding", label: t("snapshot.finding"), value: finding },
    { id: "source", label: t("snapshot.source"), value: context.source },
    { id: "edition", label: t("snapshot.edition"), value: context.datasetVersion },
    { id: "exported", label: t("snapshot.exported"), value: localDate(new Date()) },
    { id: "statuses", label: t("snapshot.statuses"), value: formatShown(context.statuses) },
    { id: "link", label: t("snapshot.link"), value: context.link },
  ];
}

/** The day where the person is, as YYYY-MM-DD. */
const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
