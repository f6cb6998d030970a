import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery } from "../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CountryDialog } from "../ui/CountryDialog.tsx";
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

/** Dialog that lists all kept and published profiles. */
export function CountryList(props: Props) {
  const { index, country, kept, selection, navigate, ...dialog } = props;
  const { t, countryName } = useI18n();
  const areas = useQuery(areasQuery(index));
  // A comparison stays open; other pages switch to the scorecard.
  const view = selection.view === "compare" ? selection.view : "scorecard";
  const options = useMemo(() => {
    const all = [...Object.entries(kept), ...Object.entries(index?.countries ?? {})];
    return all.map(([country, entry]) => {
      const onDevice = entry.kept !== undefined;
      const target = { country, onDevice, view, indicator: undefined } as const;
      return {
        code: codeOf(country, entry),
        entry,
        target,
        name: countryName(entry.alpha2),
        href: hrefOf(changeSelection(selection, target)),
        ...(onDevice && {
          note: [entry.kept?.label, t("app.on-device")].filter(Boolean).join(" · "),
        }),
      };
    });
  }, [index, kept, selection, view, t, countryName]);
  return (
    <CountryDialog
      {...dialog}
      options={options}
      chosen={country?.entry && codeOf(country.code, country.entry)}
      areas={areas.data}
      onChoose={(chosen) => {
        const option = options.find(({ code }) => code === chosen);
        if (option) navigate(option.target);
      }}
    />
  );
}

/** Distinguishes a kept profile from the published one of the same country. */
const codeOf = (country: string, { kept }: CountryEntry) => (kept ? `${country} device` : country);
