import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../dataset/queries.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountryDialog } from "../../ui/CountryDialog.tsx";
import { hrefOf } from "../../url/use-selection.ts";

interface Props extends Pick<ViewProps, "index" | "selection"> {
  /** Those compared so far. */
  codes: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  onClose: () => void;
}

/** The list of all countries that are not yet compared; the one chosen joins them. */
export function AddCountryDialog({ index, selection, codes, onChoose, onClose }: Props) {
  const { t, countryName } = useI18n();
  const areas = useQuery(areasQuery(index));
  const [country, ...others] = codes;
  const options = Object.entries(index.countries)
    .filter(([code]) => !codes.includes(code))
    .map(([code, entry]) => ({
      code,
      name: countryName(entry.alpha2),
      entry,
      ...(entry.kept && { note: t("app.on-device") }),
      href: hrefOf({ ...selection, country, peers: [...others, code], indicator: undefined }),
    }));
  return (
    <CountryDialog
      options={options}
      areas={areas.data}
      onChoose={(code) => onChoose([...codes, code])}
      onClose={onClose}
    />
  );
}
