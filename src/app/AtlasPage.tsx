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
import { type Kept, useKept } from "./kept.ts";
import { MethodView } from "./MethodView.tsx";
import { keptEntry, type ShownCountry } from "./shown-country.ts";
import { TopBar } from "./TopBar.tsx";
import { usePrefetchView } from "./use-prefetch-view.ts";
import { ViewPlaceholder } from "./ViewPlaceholder.tsx";
import { CompareView, ImportView, useDropTarget, WorldView } from "./views.ts";
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
  const kept = useKept();
  const DropTarget = useDropTarget(index.data !== undefined);
  const country = useShownCountry(index.data, selection, kept);
  // The code of the page comes at the same time as the index, not after it.
  const prefetchView = usePrefetchView();
  useEffect(() => prefetchView(selection.view), [prefetchView, selection.view]);
  const notices = describeAddress(i18n, dropped, selection, index.data, country);
  const dismiss = () => {
    const isShown = selection.country === country?.code;
    navigate(
      {
        dataset: undefined,
        onDevice: country?.kept !== undefined,
        ...(!isShown && { country: undefined }),
      },
      "replace",
    );
  };
  return (
    <>
      <title>
        {country && selection.view === "scorecard"
          ? `${country.name} · ${i18n.t("app.title")}`
          : selection.view !== "scorecard" && selection.view !== "method"
            ? `${i18n.t(`app.view.${selection.view}`)} · ${i18n.t("app.title")}`
            : i18n.t("app.title")}
      </title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar
        index={index.data}
        country={country}
        kept={kept.profiles}
        selection={selection}
        languages={languages}
        navigate={navigate}
      />
      {DropTarget && (
        <DropTarget onDrop={() => navigate({ view: "import", indicator: undefined })} />
      )}
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

/** The pages whose code comes when they are opened. */
const PAGES = { world: WorldView, compare: CompareView, import: ImportView };

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
  const View = { ...PAGES, scorecard: undefined }[selection.view];
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
        key={`${country.code} ${country.kept?.savedAt}`}
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
  { view, country, onDevice }: Selection,
  kept: Kept,
): ShownCountry | undefined {
  const { countryName } = useI18n();
  if (onDevice && view === "scorecard") {
    const own = kept.profiles.find((profile) => profile.country === country);
    if (own)
      return {
        code: own.country,
        name: countryName(own.alpha2),
        entry: keptEntry(own),
        kept: own,
      };
    // The storage may still have it.
    if (!kept.isLoaded) return undefined;
  }
  const found = index && resolveCountry(index, country);
  return found && { ...found, name: countryName(found.entry.alpha2) };
}
