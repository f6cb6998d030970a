import type { Filter } from "../domain/filter.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Notice that the figures ignore the filters by answer and text. Rendered only if one of them is set. */
export function UnfilteredNote({ filter: { statuses, text } }: { filter: Filter }) {
  const { t } = useI18n();
  if (statuses.length === 0 && text.trim() === "") return null;
  return <p className="chart-note">{t("chart.unfiltered")}</p>;
}
