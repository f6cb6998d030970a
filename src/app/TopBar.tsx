import type { CountryIndex } from "../domain/country-index.ts";
import { LANGUAGES, type Language } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import type { Navigate } from "../url/use-selection.ts";

interface Props {
  index: CountryIndex | undefined;
  selection: Selection;
  languages: readonly Language[];
  navigate: Navigate;
}

/** Name of the product, the country picker and the language. */
export function TopBar({ index, selection, languages, navigate }: Props) {
  const { t, language } = useI18n();
  return (
    <header className="top-bar">
      <div className="top-bar-line">
        <a className="brand" href="./">
          {t("app.title")}
        </a>
        <CountryPicker index={index} selection={selection} navigate={navigate} />
        <select
          className="select"
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

/** Every country that has a profile, by its name in the page's language. */
function CountryPicker({ index, selection, navigate }: Omit<Props, "languages">) {
  const { t, language, countryName } = useI18n();
  const options = Object.entries(index?.countries ?? {})
    .map(([code, { alpha2 }]) => ({ code, name: countryName(alpha2) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <select
      className="select country-picker"
      aria-label={t("app.country")}
      value={selection.country ?? index?.defaultCountry ?? ""}
      disabled={options.length === 0}
      onChange={({ target }) => navigate({ country: target.value, indicator: undefined })}
    >
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
