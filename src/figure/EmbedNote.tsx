import { useI18n } from "../i18n/i18n.tsx";
import { SourceText } from "./SourceLine.tsx";

interface Props {
  filters: readonly string[];
  /** Source line. Omitted if a figure already shows it. */
  source?: string | false;
}

/** Filters and source, for embeds only, because the full page has a filter bar and exports that include the source. */
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
