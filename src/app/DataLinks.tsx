import type { Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { dataFilesOf } from "../url/data-files.ts";

interface Props {
  selection: Selection;
  /** Code of the country shown. */
  shown: string | undefined;
}

/** Links to the data of the page, and to the page about all data. */
export function DataLinks({ selection, shown }: Props) {
  const { t } = useI18n();
  const files = dataFilesOf(selection, shown);
  return (
    <p className="page-help page-data">
      {files.length > 0 && <span>{t("snapshot.file")}</span>}
      {files.map(({ label, href }) => (
        <a key={label} href={href}>
          {label}
        </a>
      ))}
      <a href="dataset.html">{t("snapshot.dataset")}</a>
    </p>
  );
}
