import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import type { Scope } from "../../domain/compare/comparison.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { DeviceSign } from "../../ui/DeviceSign.tsx";
import { describeLikeness, tallyOf } from "./compare-text.ts";

/** The head that stays in sight: each country with how much it has in place, and how like the first it is. */
export function CompareHead({ scope }: { scope: Scope }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <thead>
      <tr>
        <th scope="col" className="compare-corner">
          {t("chart.column.measure")}
        </th>
        {scope.countries.map((country) => {
          const count = countOf(i18n, tallyOf(scope, country));
          const likeness = describeLikeness(scope, country, i18n);
          return (
            <th key={country.code} scope="col">
              <span className="compare-head-name">
                <CountryBadge place={country.place} />
                <span className="compare-head-full">{country.name}</span>
              </span>
              <span className="compare-head-short" aria-hidden="true">
                {country.isKept && <DeviceSign />}
                {country.code}
                <small>{count}</small>
                <small>{likeness?.figure}</small>
              </span>
              <small>{t("compare.head", { count })}</small>
              {likeness && <small>{likeness.words}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
