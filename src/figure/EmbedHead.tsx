import { useI18n } from "../i18n/i18n.tsx";
import { useViewDescription } from "./ExportMenu.tsx";
import { SourceText } from "./SourceLine.tsx";

interface Props {
  title: string;
  /** The active filters as text. */
  filters?: readonly string[] | undefined;
  /** Omitted if the figure below states it. */
  finding?: string | undefined;
}

/** Heading of an embed. */
export function EmbedHead({ title, filters = [], finding }: Props) {
  const { t } = useI18n();
  return (
    <header className="embed-head">
      <h1>{title}</h1>
      {filters.length > 0 && (
        <p className="chart-finding">
          {t("snapshot.filters-line", { filters: filters.join(" · ") })}
        </p>
      )}
      {finding && <p className="chart-finding">{finding}</p>}
    </header>
  );
}

/** Source of an embedded view that is not a figure with its own source line. */
export const EmbedSource = () => (
  <p className="chart-source">
    <SourceText line={useViewDescription().source} />
  </p>
);
