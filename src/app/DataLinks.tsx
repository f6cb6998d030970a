import type { Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { dataFilesOf } from "../url/data-files.ts";

/** Links to the data of the page, and to the page about all data. `shown` is the code of a country. */
export function DataLinks(props: { selection: Selection; shown: string | undefined }) {
  const { t } = useI18n();
  const files = dataFilesOf(props.selection, props.shown);
  return (
    <p className="page-help page-data">
      {files.length > 0 && <span>{t("snapshot.file")}</span>}
      {[...files, { label: t("snapshot.dataset"), href: "dataset.html" }].map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
