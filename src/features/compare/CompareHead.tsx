import { summarize } from "../../domain/compare/compared.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { CountryBadge } from "./CountryBadge.tsx";
import type { CompareProps } from "./compare-props.ts";
import { likenessText, rangeText } from "./compare-text.ts";

/** The head that stays in sight: each country with how much it has in place, and how like the first it is. */
export function CompareHead({ comparison, chosen }: Pick<CompareProps, "comparison" | "chosen">) {
  const i18n = useI18n();
  const { t, percent } = i18n;
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-corner">
          {t("chart.column.measure")}
        </th>
        {comparison.countries.map((country) => {
          const { coverage, total, similarity } = summarize(comparison, country);
          const likeness = likenessText(comparison, country, i18n);
          return (
            <th key={country.code} scope="col">
              <span className="compare-head-name">
                <CountryBadge place={chosen.findIndex(({ code }) => code === country.code)} />
                <span className="compare-head-full">{country.name}</span>
              </span>
              <span className="compare-head-short" aria-hidden="true">
                {country.isKept && <DeviceSign />}
                {country.code}
                <small>{rangeText(coverage, i18n)}</small>
                <small>{similarity === undefined ? "" : percent(similarity)}</small>
              </span>
              <small>
                {t("compare.head", { inPlace: rangeText(coverage, i18n), total })}
                <span className="visually-hidden"> {t("compare.head-in-place")}</span>
              </small>
              {likeness && <small>{likeness}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
