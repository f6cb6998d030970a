import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery } from "../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CountryDialog } from "../ui/CountryDialog.tsx";
import { hrefOf, type Navigate } from "../url/use-selection.ts";
import type { PageCountry } from "./page-title.ts";

/** What can be chosen from, and what is chosen. */
export interface CountryChoice {
  index: CountryIndex | undefined;
  /** The country that is shown. */
  country: PageCountry | undefined;
  /** What is kept on this device. */
  kept: KeptEntries;
  selection: Selection;
  navigate: Navigate;
}

interface Props extends CountryChoice {
  /** The button that opened the list, and the one that stays whatever is chosen. */
  trigger: HTMLElement;
  returnFocusTo: string;
  onClose: () => void;
}

/** All countries to choose from: those kept on this device, and every one that has a profile. */
export function CountryList(props: Props) {
  const { index, country, kept, selection, navigate, ...dialog } = props;
  const { t, countryName } = useI18n();
  const areas = useQuery(areasQuery(index));
  // A comparison goes on with the country; every other page gives way to its scorecard.
  const view = selection.view === "compare" ? selection.view : "scorecard";
  const options = useMemo(() => {
    const optionOf = (code: string, entry: CountryEntry, onDevice: boolean) => {
      const target = { country: code, onDevice, view, indicator: undefined } as const;
      return {
        code: onDevice ? keptCode(code) : code,
        entry,
        target,
        name: countryName(entry.alpha2),
        href: hrefOf(changeSelection(selection, target)),
        ...(onDevice && {
          note: [entry.kept?.label, t("app.on-device")].filter(Boolean).join(" · "),
        }),
      };
    };
    return [
      ...Object.entries(kept).map(([code, entry]) => optionOf(code, entry, true)),
      ...Object.entries(index?.countries ?? {}).map(([code, entry]) =>
        optionOf(code, entry, false),
      ),
    ];
  }, [index, kept, selection, view, t, countryName]);
  return (
    <CountryDialog
      {...dialog}
      options={options}
      chosen={country?.entry && (country.entry.kept ? keptCode(country.code) : country.code)}
      areas={areas.data}
      onChoose={(chosen) => {
        const option = options.find(({ code }) => code === chosen);
        if (option) navigate(option.target);
      }}
    />
  );
}

/** Tells a kept profile from the shipped one of its country in the list. */
const keptCode = (country: string) => `${country} device`;
