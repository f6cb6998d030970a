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
  /** The button that opened the list. If it is gone, the focus returns to `returnFocusTo`. */
  trigger: HTMLElement;
  returnFocusTo: string;
  onClose: () => void;
}

/** Dialog that lists all profiles, kept and published, and the countries with later scores only. */
export function CountryList(props: Props) {
  const { index, country, kept, selection, navigate, ...dialog } = props;
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  // A comparison stays open; other pages switch to the scorecard.
  const view = selection.view === "compare" ? selection.view : "scorecard";
  const options = useMemo(() => {
    const lists = [{ countries: kept }, index ?? { countries: {} }];
    return lists
      .flatMap((list) => listOptions(list, i18n))
      .map((option) => {
        const onDevice = option.entry.kept !== undefined;
        const target = { country: option.code, onDevice, view, indicator: undefined } as const;
        const href = hrefOf(changeSelection(selection, target));
        return { ...option, code: codeOf(option.code, option.entry), target, href };
      });
  }, [index, kept, selection, view, i18n]);
  return (
    <CountryDialog
      {...dialog}
      options={options}
      chosen={country && codeOf(country.code, country.entry)}
      areas={areas.data}
      onChoose={(chosen) => {
        const option = options.find(({ code }) => code === chosen);
        if (option) navigate(option.target);
      }}
    />
  );
}

/** Distinguishes a kept profile from the published one of the same country. */
const codeOf = (country: string, entry: Pick<CountryEntry, "kept"> | undefined) =>
  entry?.kept ? `${country} device` : country;
