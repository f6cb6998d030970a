import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { indexQuery } from "../dataset/queries.ts";
import { type CountryIndex, resolveCountry } from "../domain/country-index.ts";
import type { Language } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { ScorecardSkeleton } from "../features/scorecard/ScorecardSkeleton.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import type { DroppedValue } from "../url/codec.ts";
import type { Navigate } from "../url/use-selection.ts";
import { describeAddress } from "./address-notices.ts";
import { CountryView } from "./CountryView.tsx";
import { describeError } from "./describe-error.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { framework } from "./framework.ts";
import { MethodView } from "./MethodView.tsx";
import type { ShownCountry } from "./shown-country.ts";
import { TopBar } from "./TopBar.tsx";
import { usePrefetchView } from "./use-prefetch-view.ts";
import { ViewPlaceholder } from "./ViewPlaceholder.tsx";
import { CompareView, WorldView } from "./views.ts";
import { AllWords } from "./words.tsx";

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
  const country = useShownCountry(index.data, selection);
  // The code of the page comes at the same time as the index, not after it.
  const prefetchView = usePrefetchView();
  useEffect(() => prefetchView(selection.view), [prefetchView, selection.view]);
  const notices = describeAddress(i18n, dropped, selection, index.data);
  const dismiss = () => {
    const isShown = selection.country === country?.code;
    navigate({ dataset: undefined, ...(!isShown && { country: undefined }) }, "replace");
  };
  return (
    <>
      <title>
        {country && selection.view === "scorecard"
          ? `${country.name} · ${i18n.t("app.title")}`
          : selection.view === "world" || selection.view === "compare"
            ? `${i18n.t(`app.view.${selection.view}`)} · ${i18n.t("app.title")}`
            : i18n.t("app.title")}
      </title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar
        index={index.data}
        country={country?.code}
        selection={selection}
        languages={languages}
        navigate={navigate}
      />
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
        <PageView index={index} country={country} selection={selection} navigate={navigate} />
      </main>
      <footer className="page-footer">
        <p>{i18n.t("app.footer.source")}</p>
        {index.data && <p>{i18n.t("app.footer.version", { version: index.data.version })}</p>}
      </footer>
    </>
  );
}

/** The page that the address names: its view, its skeleton, or what went wrong. */
function PageView({
  index,
  country,
  selection,
  navigate,
}: Pick<Props, "selection" | "navigate"> & {
  index: UseQueryResult<CountryIndex>;
  country: ShownCountry | undefined;
}) {
  const i18n = useI18n();
  if (selection.view === "method") return <MethodView />;
  const View = { world: WorldView, compare: CompareView, scorecard: undefined }[selection.view];
  if (View && index.data && country) {
    const placeholder = <ViewPlaceholder view={selection.view} />;
    return (
      // Another page starts afresh, whatever went wrong with the one before.
      <ErrorBoundary key={selection.view} toWords={(error) => describeError(error, i18n)}>
        <Suspense fallback={placeholder}>
          <AllWords fallback={placeholder}>
            <View country={country} index={index.data} selection={selection} navigate={navigate} />
          </AllWords>
        </Suspense>
      </ErrorBoundary>
    );
  }
  if (index.data && country)
    return (
      <CountryView
        key={country.code}
        country={country}
        index={index.data}
        selection={selection}
        navigate={navigate}
      />
    );
  if (!index.error) return <ScorecardSkeleton framework={framework} name=" " />;
  return (
    <ErrorPanel
      description={describeError(index.error, i18n)}
      onAction={() => void index.refetch()}
    />
  );
}

/** The country that the page is of, named in its language. */
function useShownCountry(
  index: CountryIndex | undefined,
  selection: Selection,
): ShownCountry | undefined {
  const { countryName } = useI18n();
  const found = index && resolveCountry(index, selection.country);
  return found && { ...found, name: countryName(found.entry.alpha2) };
}
