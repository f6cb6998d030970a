import { framework } from "../dataset/framework.ts";
import { type CountryIndex, countInPlace } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import { CountryDialog } from "../features/countries/CountryPicker.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { hrefOf } from "../url/use-selection.ts";

/** The list of all countries that are not yet compared; the one chosen joins them. */
export function AddCountryDialog({
  index,
  selection,
  codes,
  onChoose,
  onClose,
}: {
  index: CountryIndex;
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
      ...(entry.kept && { note: t("app.on-device") }),
      href: hrefOf({
        ...selection,
        country: first,
        peers: [...others, code],
        indicator: undefined,
      }),
      inPlace: countInPlace(entry),
    }));
  return (
    <CountryDialog
      options={options}
      chosen={undefined}
      total={framework.indicators.length}
      onChoose={(code) => onChoose([...codes, code])}
      onClose={onClose}
    />
  );
}
