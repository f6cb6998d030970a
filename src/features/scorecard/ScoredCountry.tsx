import { framework } from "../../dataset/framework.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import { editionOf, nameInAddress } from "../../domain/since.ts";
import { useCountrySince } from "../../figure/use-country-since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { EditionView } from "./EditionView.tsx";
import { InternetUsers, OverallFigure } from "./SinceFigures.tsx";

export interface ScoredCountryProps {
  index: CountryIndex;
  code: string;
  name: string;
  selection: Selection;
  navigate: Navigate;
}

/** A country that later editions have and the profiles have not: whole in what it has, and saying what it has not. */
export function ScoredCountry({ index, code, name, selection, navigate }: ScoredCountryProps) {
  const { t } = useI18n();
  const { data, error, retry } = useCountrySince(index, code, undefined);
  const editions = data?.editions ?? [];
  const shown = editionOf(editions, selection.edition) ?? editions.at(-1);
  return (
    <>
      <header className="country-header">
        <div>
          <h1>{name}</h1>
          <p className="country-source">
            {t("since.no-profile", { country: name, years: framework.years })}
          </p>
        </div>
        {data && (
          <dl className="figures">
            <InternetUsers {...data} />
            <OverallFigure {...data} />
          </dl>
        )}
      </header>
      {error && <Failure error={error} onRetry={retry} />}
      {data && shown && (
        <>
          <EditionSwitch
            {...{ editions, navigate }}
            chosen={nameInAddress(shown)}
            hasProfile={false}
          />
          <EditionView id={shown.id} index={index} known={data} name={name} />
        </>
      )}
    </>
  );
}
