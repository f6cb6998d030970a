import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery } from "../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CountryDialog } from "../ui/CountryDialog.tsx";
import { listOptions } from "../ui/country-options.ts";
import { hrefOf, type Navigate } from "../url/use-selection.ts";
import type { PageCountry } from "./use-page-country.ts";

export interface CountryChoice {
  index: CountryIndex | undefined;
  country: PageCountry | undefined;
  /** Profiles kept on this device. */
  kept: KeptEntries;
  selection: Selection;
  navigate: Navigate;
}

interface Props extends CountryChoice {
  /** The button that opened the list. If it is gone, focus returns to `returnFocusTo`. */
  trigger: HTMLElement;
  returnFocusTo: string;
  onClose: () => void;
}

/** Dialog that lists the kept and published profiles, and the countries that have only later scores. */
export function CountryList(props: Props) {
  const { index, country, kept, selection, navigate, ...dialog } = props;
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  const options = useMemo(() => {
    const lists = [{ countries: kept }, index ?? { countries: {} }];
    return lists
      .flatMap((list) => listOptions(list, i18n))
      .map((option) => ({ ...option, ...linkTo(selection, option.alpha3, option) }));
  }, [index, kept, selection, i18n]);
  return (
    <CountryDialog
      {...dialog}
      title={i18n.t("countries.title")}
      options={options}
      chosen={country && linkTo(selection, country.code, country.entry).href}
      areas={areas.data}
      onChoose={({ target }) => navigate(target)}
    />
  );
}

/** Link target for a country. From Compare, the link stays in Compare. From other pages, it opens the scorecard. */
function linkTo(selection: Selection, country: string, entry?: Pick<CountryEntry, "kept">) {
  const view = selection.view === "compare" ? selection.view : "scorecard";
  const onDevice = entry?.kept !== undefined;
  const target = { country, onDevice, view, indicator: undefined } as const;
  return { target, href: hrefOf(changeSelection(selection, target)) };
}
