import type { LaterEdition } from "../../domain/editions/later.ts";
import { filesNamed, type PublishedDataset } from "../../domain/published-dataset.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { column, createTable } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { FileLink, FileLinks } from "./FileLink.tsx";

interface Props {
  dataset: PublishedDataset;
}

const WHOLE = ["zip", "xlsx", "json"] as const;

/** The whole dataset in each format. */
export function WholeDataset({ dataset: { files, api } }: Props) {
  const { t } = useI18n();
  return (
    <ul className="plain-list downloads">
      {WHOLE.map((format) => {
        const file = files.find(({ path }) => path === `${api}cyberwellness-atlas.${format}`);
        return (
          file && (
            <li key={format}>{<FileLink file={file} name={t(`dataset.whole.${format}`)} />}</li>
          )
        );
      })}
    </ul>
  );
}

/** Each table with its files, number of rows and sources. */
export function TableFiles({ dataset }: Props) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const table = createTable(dataset.tables, ({ name }) => name, [
    column("table", t("dataset.table"), ({ name }) => name, {
      show: ({ name, meaning }) => (
        <>
          <code>{name}</code> <small>{meaning}</small>
        </>
      ),
    }),
    column("rows", t("dataset.rows"), ({ rows }) => rows, {
      isNumeric: true,
      show: ({ rows }) => number(rows),
    }),
    column("files", t("dataset.files"), ({ name }) => name, {
      show: ({ name }) => <FileLinks files={filesNamed(dataset, dataset.api + name)} name={name} />,
    }),
    column("source", t("dataset.source"), ({ publishers }) => publishers.join(), {
      show: ({ publishers }) =>
        publishers.length === 0
          ? t("dataset.own")
          : publishers.map((publisher) => {
              const { text, lang } = sourceName(i18n, publisher);
              return (
                <span key={publisher} className="publisher" lang={lang}>
                  {text}
                </span>
              );
            }),
    }),
  ]);
  return (
    <div className="prose-table is-files">
      <FigureTable caption={t("dataset.table")} table={table} />
    </div>
  );
}

/** The files of each later edition. */
export function EditionFiles({ dataset, editions }: Props & { editions: readonly LaterEdition[] }) {
  const { local } = useI18n();
  return (
    <ul>
      {editions.map(({ slug, short }) => (
        <li key={slug}>
          {local(short)}{" "}
          <FileLinks
            files={filesNamed(dataset, `${dataset.api}editions/${slug}`)}
            name={local(short)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The files about a country and a measure. */
export const ExampleFiles = ({ dataset: { files } }: Props) => (
  <ul>
    {files.map(
      (file) =>
        /\/(?:KEN|1\.2\.1)\.\w+$/.test(`/${file.path}`) && (
          <li key={file.path}>
            <FileLink file={file} name={<code>{file.path}</code>} />
          </li>
        ),
    )}
  </ul>
);

const DESCRIPTIONS = {
  "latest.json": "dataset.describes.latest",
  "openapi.json": "dataset.describes.openapi",
  "datapackage.json": "dataset.describes.datapackage",
  "dictionary.csv": "dataset.describes.dictionary",
  "croissant.json": "dataset.describes.croissant",
  SHA256SUMS: "dataset.describes.checksums",
} as const;

/** Files that describe the others for programs. */
export function Descriptions({ dataset: { files, api } }: Props) {
  const { t } = useI18n();
  return (
    <ul>
      {Object.entries(DESCRIPTIONS).map(([name, id]) => {
        const file = files.find(({ path }) => path === api + name);
        return (
          file && (
            <li key={name}>
              <FileLink file={file} name={<code>{name}</code>} /> {t(id)}
            </li>
          )
        );
      })}
    </ul>
  );
}
