import { useI18n } from "../i18n/i18n.tsx";
import { SourceText } from "./SourceLine.tsx";

interface Props {
  /** The active filters as text. */
  filters: readonly string[];
  /** Omitted if a figure states it. */
  source?: string | false;
}

/** The filters and the source of an embed. On the page, the filter bar and the exports state them. */
export function EmbedNote({ filters, source }: Props) {
  const { t } = useI18n();
  return (
    <>
      {filters.length > 0 && (
        <p className="chart-finding">
          {t("snapshot.filters-line", { filters: filters.join(" · ") })}
        </p>
      )}
      {source && (
        <p className="chart-source">
          <SourceText line={source} />
        </p>
      )}
    </>
  );
}
