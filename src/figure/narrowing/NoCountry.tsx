import { useI18n } from "../../i18n/i18n.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { NO_NARROWING } from "./use-narrowing.ts";

interface Props {
  filters: readonly string[];
  /** Set if countries without a profile match the filters. */
  among?: "profiles" | undefined;
  onChange: Navigate;
}

/** Empty state of a view of countries, with a button that clears all filters. */
export function NoCountry({ filters, among, onChange }: Props) {
  const { t } = useI18n();
  return (
    <p className="nothing">
      {t("world.nothing", { filters: filters.join(" · "), among: among ?? "all" })}{" "}
      <ClearFilters label={t("world.show-all")} onClear={() => onChange(NO_NARROWING)} />
    </p>
  );
}
