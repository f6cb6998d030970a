import { type ComparedCountry, onlyDifferences } from "../../../src/domain/compare/compared.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import type { SnapshotSubject } from "../../../src/export/snapshot.ts";
import type { CompareProps } from "../../../src/features/compare/compare-props.ts";
import { compared, comparison, law } from "../../domain/compare-sample.ts";

/** Three invented countries; the first lacks 1.1.2, and of 1.2.1 nothing is known. */
export const countries: readonly ComparedCountry[] = [
  { ...compared("AAA", "eau"), name: "Testland" },
  {
    ...compared("BBB", "eee", { "1.1.2": { instruments: [law("Data Act"), law("Network Act")] } }),
    name: "Otherland",
  },
  { ...compared("CCC", "epm"), name: "Thirdland" },
];

/** What an export is offered of, as a button of the same name. */
export const renderExport = ({ title }: SnapshotSubject) => (
  <button type="button">Export {title}</button>
);

/** What the comparison is given, of these countries. */
export function props(
  more: Partial<CompareProps> = {},
  chosen: readonly ComparedCountry[] = countries,
): CompareProps {
  const shown = comparison(...chosen);
  const selection = more.selection ?? NO_SELECTION;
  return {
    comparison: shown,
    matrix: selection.onlyDifferences ? onlyDifferences(shown) : shown,
    chosen,
    peerOptions: [],
    notes: [],
    selection,
    onChange: () => undefined,
    onCountries: () => undefined,
    source: "Nobody, Invented profiles for tests",
    picker: () => null,
    filters: (actions) => actions,
    renderExport,
    renderMatrixExport: renderExport,
    createMeasure:
      () =>
      (text, { size }) =>
        text.length * size * 0.5,
    charts: null,
    ...more,
  };
}
