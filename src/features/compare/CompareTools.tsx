import type { Comparison } from "../../domain/compare/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { isScored } from "./compare-text.ts";

const ORDERS = ["chosen", "name", "coverage", "similarity"] as const;

/** How the matrix shows its countries and measures: all or what differs, with or without names, in which order. */
export function CompareTools({
  comparison,
  selection,
  onChange,
}: {
  comparison: Comparison;
  selection: Selection;
  onChange: Navigate;
}) {
  const { t } = useI18n();
  const { countries, found, listed } = comparison;
  const { onlyDifferences, withWords } = selection;
  const total = found.length;
  const order = ORDERS.find((id) => id === selection.order) ?? "chosen";
  return (
    <div className="compare-tools">
      <SegmentedControl
        label={t("compare.show")}
        options={[
          { id: "all", label: t("compare.all", { count: total }) },
          { id: "differences", label: t("compare.only-differences") },
        ]}
        chosen={onlyDifferences ? "differences" : "all"}
        onChoose={(id) => onChange({ onlyDifferences: id === "differences" })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={withWords}
        onClick={() => onChange({ withWords: !withWords })}
      >
        {t("compare.words")}
      </button>
      {countries.length > 2 && (
        <label className="compare-order">
          {t("compare.order")}{" "}
          <select
            className="select"
            value={order}
            onChange={({ target }) =>
              onChange({ order: target.value === "chosen" ? undefined : target.value })
            }
          >
            {ORDERS.map((id) => (
              <option key={id} value={id}>
                {t(
                  id === "coverage" && isScored(comparison)
                    ? "compare.order.coverage-score"
                    : `compare.order.${id}`,
                )}
              </option>
            ))}
          </select>
        </label>
      )}
      <p role="status" className="compare-found">
        {onlyDifferences && t("compare.differences-found", { count: listed.length, total })}
      </p>
    </div>
  );
}
