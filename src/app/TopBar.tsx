import { useMemo } from "react";
import { type CountryIndex, countInPlace } from "../domain/country-index.ts";
import { LANGUAGES, type Language } from "../domain/framework.ts";
import { type Selection, VIEWS } from "../domain/selection.ts";
import { CountryPicker } from "../features/countries/CountryPicker.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { type Navigate, permalink } from "../url/use-selection.ts";
import { framework } from "./framework.ts";
import { usePrefetchView } from "./use-prefetch-view.ts";

interface Props {
  index: CountryIndex | undefined;
  /** ISO 3166 alpha-3 of the country that is shown. */
  country: string | undefined;
  selection: Selection;
  languages: readonly Language[];
  navigate: Navigate;
}

/** Name of the product, the country picker and the language. */
export function TopBar({ index, country, selection, languages, navigate }: Props) {
  const { t, language } = useI18n();
  const options = useCountryOptions(index, selection);
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <a className="brand" href="./">
          {t("app.title")}
        </a>
        <Navigation selection={selection} navigate={navigate} />
        <CountryPicker
          options={options}
          chosen={country}
          total={framework.indicators.length}
          onChoose={(chosen) =>
            navigate({ country: chosen, view: viewOfCountry(selection), indicator: undefined })
          }
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
              {t(`app.language.${code}`)}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}

/** The pages of the app, as links that open in a new tab like any other. */
function Navigation({ selection, navigate }: Pick<Props, "selection" | "navigate">) {
  const { t } = useI18n();
  const prefetchView = usePrefetchView();
  return (
    <nav className="navigation" aria-label={t("app.pages")}>
      {VIEWS.map((view) => (
        <a
          key={view}
          href={permalink({ ...selection, view, indicator: undefined })}
          onPointerEnter={() => prefetchView(view)}
          onFocus={() => prefetchView(view)}
          aria-current={view === selection.view ? "page" : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            navigate({ view, indicator: undefined });
          }}
        >
          {t(`app.view.${view}`)}
        </a>
      ))}
    </nav>
  );
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
        inPlace: countInPlace(entry),
      })),
    [index, countryName],
  );
  // One address is written, and holds a place for the country: writing thousands at every change would be felt.
  const link = permalink({
    ...selection,
    country: "PLACE",
    view: viewOfCountry(selection),
    indicator: undefined,
  });
  return countries.map((country) => ({ ...country, href: link.replace("PLACE", country.code) }));
}
