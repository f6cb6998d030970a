import type { Answers } from "../../domain/answers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import { tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountryDialog } from "../../ui/CountryPicker.tsx";
import { hrefOf } from "../../url/use-selection.ts";

/** The list of all countries that are not yet compared; the one chosen joins them. */
export function AddCountryDialog({
  index,
  answers,
  selection,
  codes,
  onChoose,
  onClose,
}: {
  index: CountryIndex;
  answers: Answers;
  selection: Selection;
  /** Those compared so far. */
  codes: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  onClose: () => void;
}) {
  const { t, countryName } = useI18n();
  const [first, ...others] = codes;
  const options = Object.entries(index.countries)
    .filter(([code]) => !codes.includes(code))
    .map(([code, entry]) => ({
      code,
      name: countryName(entry.alpha2),
      ...(entry.kept && { note: t("import.on-device") }),
      href: hrefOf({
        ...selection,
        country: first,
        peers: [...others, code],
        indicator: undefined,
      }),
      inPlace: tally(answers, [code]).inPlace,
    }));
  return (
    <CountryDialog
      options={options}
      chosen={undefined}
      total={answers.measures.length}
      onChoose={(code) => onChoose([...codes, code])}
      onClose={onClose}
    />
  );
}
