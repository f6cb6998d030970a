import type { CountryIndex } from "../domain/country-index.ts";
import { useI18n } from "../i18n/i18n.tsx";
import type { Navigate } from "../url/use-selection.ts";
import type { ShownCountry } from "./shown-country.ts";

/** Says that the scorecard is of a profile that only this device has, and leads to the shipped one. */
export function KeptNotice({
  country,
  index,
  navigate,
}: {
  country: ShownCountry;
  index: CountryIndex;
  navigate: Navigate;
}) {
  const { t } = useI18n();
  return (
    <p className="notice">
      {t("import.on-device-long")}{" "}
      {index.countries[country.code] && (
        <button
          type="button"
          className="button is-plain"
          onClick={() => navigate({ onDevice: false, indicator: undefined })}
        >
          {t("import.shipped")}
        </button>
      )}
    </p>
  );
}
