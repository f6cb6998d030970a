import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../dataset/queries.ts";
import { tally } from "../../domain/tally.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CountryDialog } from "../../ui/CountryDialog.tsx";
import { hrefOf } from "../../url/use-selection.ts";

interface Props extends Pick<ViewProps, "index" | "answers" | "selection"> {
  /** Those compared so far. */
  codes: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  onClose: () => void;
}

/** The list of all countries that are not yet compared; the one chosen joins them. */
export function AddCountryDialog({ index, answers, selection, codes, onChoose, onClose }: Props) {
  const { t, countryName } = useI18n();
  const areas = useQuery(areasQuery(index));
  const [country, ...others] = codes;
  const options = Object.entries(index.countries)
    .filter(([code]) => !codes.includes(code))
    .map(([code, { alpha2, kept }]) => ({
      code,
      name: countryName(alpha2),
      alpha2,
      ...(kept && { note: t("app.on-device") }),
      href: hrefOf({ ...selection, country, peers: [...others, code], indicator: undefined }),
      inPlace: tally(answers, [code]).inPlace,
    }));
  return (
    <CountryDialog
      options={options}
      chosen={undefined}
      areas={areas.data}
      total={answers.measures.length}
      onChoose={(code) => onChoose([...codes, code])}
      onClose={onClose}
    />
  );
}
