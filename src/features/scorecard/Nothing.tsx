import type { Filter } from "../../domain/filter.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Says what nothing fits, and leads out of it. */
export function Nothing({ filter, onClear }: { filter: Filter; onClear: () => void }) {
  const i18n = useI18n();
  return (
    <p className="nothing">
      {i18n.t("scorecard.nothing", { filters: describeFilter(i18n, filter).join(" · ") })}{" "}
      <button type="button" className="button is-plain" onClick={onClear}>
        {i18n.t("scorecard.show-all")}
      </button>
    </p>
  );
}
