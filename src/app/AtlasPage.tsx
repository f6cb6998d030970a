import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { indexQuery } from "../dataset/queries.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Language } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { ScorecardSkeleton } from "../features/scorecard/ScorecardSkeleton.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import type { DroppedValue } from "../url/codec.ts";
import type { Navigate } from "../url/use-selection.ts";
import { CountryView } from "./CountryView.tsx";
import { describeError } from "./describe-error.ts";
import { framework } from "./framework.ts";
import { TopBar } from "./TopBar.tsx";

interface Props {
  selection: Selection;
  dropped: readonly DroppedValue[];
  navigate: Navigate;
  languages: readonly Language[];
}

/** The one gate: the frame of the page, and in it the country view, its skeleton, or what went wrong. */
export function AtlasPage({ selection, dropped, navigate, languages }: Props) {
  const i18n = useI18n();
  const index = useQuery(indexQuery(framework));
  const { notices, dismiss } = useAddressNotices(dropped, index.data, selection, navigate);
  return (
    <>
      <title>{i18n.t("app.title")}</title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar index={index.data} selection={selection} languages={languages} navigate={navigate} />
      <main id="main" className="page" tabIndex={-1}>
        <div role="status">
          {notices.map((notice) => (
            <p key={notice} className="notice">
              {notice}{" "}
              <button type="button" className="button is-plain" onClick={dismiss}>
                {i18n.t("app.dismiss")}
              </button>
            </p>
          ))}
        </div>
        {index.data ? (
          <CountryView index={index.data} selection={selection} navigate={navigate} />
        ) : index.error ? (
          <ErrorPanel
            description={describeError(index.error, i18n)}
            onAction={() => void index.refetch()}
          />
        ) : (
          <ScorecardSkeleton framework={framework} name=" " />
        )}
      </main>
      <footer className="page-footer">
        <p>{i18n.t("app.footer.source")}</p>
        {index.data && <p>{i18n.t("app.footer.version", { version: index.data.version })}</p>}
      </footer>
    </>
  );
}

/** Takes values that mean nothing out of the address, and keeps the words that say so until they are dismissed. */
function useAddressNotices(
  dropped: readonly DroppedValue[],
  index: CountryIndex | undefined,
  selection: Selection,
  navigate: Navigate,
) {
  const { t, list, countryName } = useI18n();
  const [notices, setNotices] = useState<readonly string[]>([]);
  const { country } = selection;
  const isUnknownCountry = index && country !== undefined && !index.countries[country];

  useEffect(() => {
    if (dropped.length === 0) return;
    const values = list(dropped.map(({ parameter, value }) => `${parameter}=${clip(value)}`));
    setNotices((all) => [...all, t("app.notice.dropped", { count: dropped.length, values })]);
    navigate({}, "replace");
  }, [dropped, list, t, navigate]);

  useEffect(() => {
    if (!isUnknownCountry || country === undefined) return;
    const entry = index.countries[index.defaultCountry];
    const shown = entry ? countryName(entry.alpha2) : index.defaultCountry;
    setNotices((all) => [...all, t("app.notice.no-profile", { country, shown })]);
    navigate({ country: undefined }, "replace");
  }, [isUnknownCountry, country, index, countryName, t, navigate]);

  return { notices, dismiss: () => setNotices([]) };
}

const clip = (value: string) => (value.length > 40 ? `${value.slice(0, 39)}…` : value);
