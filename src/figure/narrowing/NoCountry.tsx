import { useI18n } from "../../i18n/i18n.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { NO_NARROWING } from "./use-narrowing.ts";

/** Empty state of a view of countries, with a button that clears all filters. */
export function NoCountry(props: { filters: readonly string[]; onChange: Navigate }) {
  const { filters, onChange } = props;
  const { t } = useI18n();
  return (
    <p className="nothing">
      {t("world.nothing", { filters: filters.join(" · ") })}{" "}
      <ClearFilters label={t("world.show-all")} onClear={() => onChange(NO_NARROWING)} />
    </p>
  );
}
