import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { framework } from "../dataset/framework.ts";
import { areasQuery } from "../dataset/queries.ts";
import { type CountryIndex, countInPlace } from "../domain/country-index.ts";
import type { KeptEntries } from "../domain/kept/overlay-kept.ts";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import {
  changeSelection,
  NO_SELECTION,
  type Selection,
  VIEWS,
  type View,
} from "../domain/selection.ts";
import type { ShownCountry } from "../figure/shown-country.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { CountryPicker } from "../ui/CountryPicker.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf, type Navigate } from "../url/use-selection.ts";
import { CountryList, usePrefetchView } from "./views.tsx";

interface Props {
  index: CountryIndex | undefined;
  /** The country that is shown. */
  country: ShownCountry | undefined;
  /** Name of a country that is shown and is none of the list. */
  name: string | undefined;
  /** What is kept on this device. */
  kept: KeptEntries;
  selection: Selection;
  languages: readonly Language[];
  navigate: Navigate;
}

/** Name of the product, the country picker and the language. */
export function TopBar({ index, country, name, kept, selection, languages, navigate }: Props) {
  const { t, language } = useI18n();
  const options = useCountryOptions(index, selection);
  const keptOptions = useKeptOptions(kept, selection);
  const [isPicking, setPicking] = useState(false);
  const areas = useQuery(areasQuery(isPicking ? index : undefined));
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <PageLink className="brand" href="./" onOpen={() => navigate(NO_SELECTION)}>
          {t("app.title")}
        </PageLink>
        <Navigation {...{ kept, selection, navigate }} />
        <CountryPicker
          isOpen={isPicking}
          onOpen={setPicking}
          areas={areas.data}
          options={[...keptOptions, ...options]}
          chosen={country?.entry.kept ? keptOption(country.code) : country?.code}
          otherwise={name}
          List={CountryList}
          total={framework.indicators.length}
          onChoose={(chosen) =>
            navigate(
              keptOptions.find(({ code }) => code === chosen)?.target ?? {
                country: chosen,
                view: viewOfCountry(selection),
                indicator: undefined,
              },
            )
          }
        />
        <ViewLink
          className="button add-document"
          {...{ view: "import", kept, selection, navigate }}
        />
        <select
          className="select language-picker"
          aria-label={t("app.language")}
          value={language}
          onChange={({ target }) =>
            navigate({ language: LANGUAGES.find((code) => code === target.value) })
          }
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {nameLanguage(code)}
            </option>
          ))}
        </select>
      </div>
      {index && isFirstView(selection) && (
        <p className="claim">
          {t("app.claim", {
            count: Object.keys(index.countries).length,
            years: framework.years,
          })}{" "}
          <button
            type="button"
            className="button is-plain"
            aria-haspopup="dialog"
            onClick={() => setPicking(true)}
          >
            {t("app.choose-country")}
          </button>
        </p>
      )}
    </header>
  );
}

/** Whether a person has just come: then one line says what this is. */
const isFirstView = ({ view, country }: Selection) => view === "scorecard" && country === undefined;

/** The pages of the app, as links that open in a new tab like any other. */
function Navigation(props: Pick<Props, "kept" | "selection" | "navigate">) {
  const { t } = useI18n();
  return (
    <nav className="navigation" aria-label={t("app.pages")}>
      {VIEWS.filter((view) => view !== "import").map((view) => (
        <ViewLink key={view} view={view} {...props} />
      ))}
    </nav>
  );
}

/** A link to a page; what the page needs is fetched as soon as someone reaches for it. */
function ViewLink({
  view,
  kept,
  selection,
  navigate,
  className,
}: Pick<Props, "kept" | "selection" | "navigate"> & { view: View; className?: string }) {
  const { t } = useI18n();
  const target = leadTo(view, selection, kept);
  const prefetchView = usePrefetchView();
  return (
    <PageLink
      className={className}
      href={hrefOf(changeSelection(selection, target))}
      onPointerEnter={() => prefetchView(view)}
      onFocus={() => prefetchView(view)}
      aria-current={view === selection.view ? "page" : undefined}
      onOpen={() => navigate(target)}
    >
      {t(`app.view.${view}`)}
    </PageLink>
  );
}

/** Whether a page shows many countries, and so those kept on this device among them. */
const isAmong = (view: View) => view === "compare" || view === "world";

/**
 * What changes on the way to a page. Among countries those kept on this device count, until a person says otherwise; a
 * scorecard stays the one that was looked at.
 */
function leadTo(view: View, { view: here, country, onDevice }: Selection, kept: KeptEntries) {
  const counts = isAmong(here) ? onDevice : Object.keys(kept).length > 0;
  const stays = view === "scorecard" && onDevice && country !== undefined && country in kept;
  return { view, indicator: undefined, onDevice: isAmong(view) ? counts : stays };
}

/** Where choosing a country leads: a comparison goes on with it, every other page gives way to its scorecard. */
const viewOfCountry = ({ view }: Selection): Selection["view"] =>
  view === "compare" ? view : "scorecard";

/** Every country that has a profile, by its name in the page's language. */
function useCountryOptions(index: CountryIndex | undefined, selection: Selection) {
  const { countryName } = useI18n();
  const countries = useMemo(
    () =>
      Object.entries(index?.countries ?? {}).map(([code, entry]) => ({
        code,
        name: countryName(entry.alpha2),
        alpha2: entry.alpha2,
        inPlace: countInPlace(entry),
      })),
    [index, countryName],
  );
  // One address is written, and holds a place for the country: writing thousands at every change would be felt.
  const link = hrefOf(
    changeSelection(selection, {
      country: "PLACE",
      onDevice: false,
      view: viewOfCountry(selection),
      indicator: undefined,
    }),
  );
  return countries.map((country) => ({ ...country, href: link.replace("PLACE", country.code) }));
}

/** Tells a kept profile from the shipped one of its country in the list. */
const keptOption = (country: string) => `${country} device`;

/** The profiles kept on this device, whose scorecards open as any other. */
function useKeptOptions(kept: KeptEntries, selection: Selection) {
  const { t, countryName } = useI18n();
  return Object.entries(kept).map(([country, entry]) => {
    const target = {
      country,
      onDevice: true,
      view: viewOfCountry(selection),
      indicator: undefined,
    } as const;
    const { label } = entry.kept ?? {};
    return {
      code: keptOption(country),
      name: countryName(entry.alpha2),
      alpha2: entry.alpha2,
      note: [label, t("app.on-device")].filter(Boolean).join(" · "),
      href: hrefOf(changeSelection(selection, target)),
      inPlace: countInPlace(entry),
      target,
    };
  });
}
