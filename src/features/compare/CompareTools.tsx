import type { Comparison } from "../../domain/compare/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { showsNames, valuesOf } from "./compare-text.ts";

/** What the list of measures is made from, and changed by. */
export interface ListProps {
  comparison: Comparison;
  selection: Selection;
  /** Changes the address; always the same function. */
  onChange: Navigate;
}

const ORDERS = ["chosen", "name", "coverage", "similarity"] as const;

/** How the matrix shows its countries and measures: all or what differs, with or without names, in which order. */
export function CompareTools({ comparison, selection, onChange }: ListProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { countries, found, listed } = comparison;
  const { onlyDifferences } = selection;
  const withWords = showsNames(selection, comparison);
  const byDefault = showsNames({ withWords: undefined }, comparison);
  const total = found.length;
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
        onClick={() => onChange({ withWords: withWords === byDefault ? !withWords : undefined })}
      >
        {t("compare.words")}
      </button>
      {countries.length > 2 && (
        <label className="compare-order">
          {t("compare.order")}{" "}
          <select
            className="select"
            value={ORDERS.find((id) => id === selection.order) ?? "chosen"}
            onChange={({ target: { value } }) =>
              onChange({ order: value === "chosen" ? undefined : value })
            }
          >
            {ORDERS.map((id) => (
              <option key={id} value={id}>
                {t(`compare.order.${id}`, valuesOf(comparison, i18n))}
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
