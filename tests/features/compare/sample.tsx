import { listMeasures } from "../../../src/domain/compare/comparison.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import type { ComparePageProps } from "../../../src/features/compare/ComparePage.tsx";
import { law, type Sample, scopeOf } from "../../domain/compare-sample.ts";

/** Three invented countries. The first lacks 1.1.2, and its answer to 1.2.1 is unknown. */
export const countries: readonly Sample[] = [
  { code: "AAA", letters: "eau", name: "Testland" },
  {
    code: "BBB",
    letters: "ele",
    name: "Otherland",
    named: { "1.1.2": { instruments: [law("Data Act"), law("Network Act")] } },
  },
  { code: "CCC", letters: "epm", name: "Thirdland" },
];

/** Props of the Compare page for the three countries. */
export function props(
  more: Partial<ComparePageProps> = {},
  chosen: readonly Sample[] = countries,
): ComparePageProps {
  const selection = more.selection ?? NO_SELECTION;
  const { filter, order, onlyDifferences } = selection;
  const scope = scopeOf(chosen, filter.pillars, order);
  return {
    scope,
    comparison: listMeasures(scope, filter, onlyDifferences),
    peerOptions: [],
    dropped: [],
    notes: [],
    isSuggested: false,
    selection,
    onChange: () => undefined,
    onCountries: () => undefined,
    picker: () => null,
    filters: (actions) => actions,
    charts: null,
    isPending: false,
    ...more,
  };
}
