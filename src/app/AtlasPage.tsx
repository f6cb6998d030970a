import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { AWAITED } from "../dataset/awaited.ts";
import { framework } from "../dataset/framework.ts";
import { indexQuery } from "../dataset/queries.ts";
import {
  answersOf,
  type CountryIndex,
  resolveCountry,
  resolveScored,
} from "../domain/country-index.ts";
import { type KeptEntries, overlayKept } from "../domain/kept/kept-entries.ts";
import type { Language } from "../domain/languages.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { type Kept, keptStore } from "../features/import/page-state.ts";
import { CountryView } from "../features/scorecard/CountryView.tsx";
import { ScorecardSkeleton } from "../features/scorecard/Scorecard.tsx";
import type { ViewProps } from "../figure/view-props.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "../late/Failure.tsx";
import { FirstView, useFirstPage } from "../late/FirstPage.tsx";
import { useIsHydrated, useLate } from "../late/late.tsx";
import { MissingLanguage } from "../late/messages.tsx";
import { useStore } from "../ui/hooks.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { remember } from "../url/remembered.ts";
import { hrefOf, permalink, type useSelection } from "../url/use-selection.ts";
import type { CountryChoice } from "./CountryList.tsx";
import { type PageCountry, pageTitle } from "./page-title.ts";
import { TopBar } from "./TopBar.tsx";
import {
  AddressNotices,
  CompareView,
  CountryDrawer,
  DeviceBar,
  DropTarget,
  LATE_VIEWS,
  MethodView,
  ScoredCountry,
  usePrefetchView,
} from "./views.tsx";

/** The frame of the page, and in it what the address asks for. */
export function AtlasPage(props: ReturnType<typeof useSelection> & { language: Language }) {
  const { selection, dropped, navigate, language } = props;
  const i18n = useI18n();
  const query = useQuery(indexQuery(framework));
  const kept = useStore(keptStore);
  const index = useShownIndex(query.data, selection, kept);
  const country = usePageCountry(index, selection);
  const shown = country?.code;
  const isHere = useIsHydrated();
  const ShownDropTarget = useLate(DropTarget, query.data !== undefined);
  const ShownDeviceBar = useLate(DeviceBar, selection.onDevice || hasEntries(kept.entries));
  const isUnknown = shown !== undefined && shown !== (selection.country ?? shown);
  const ShownNotices = useLate(
    AddressNotices,
    dropped.length > 0 || selection.dataset !== undefined || isUnknown,
  );
  // The code of the page comes at the same time as the index, not after it.
  const prefetchView = usePrefetchView();
  useEffect(() => prefetchView(selection.view), [prefetchView, selection.view]);
  useEffect(() => void CountryDrawer.load().catch(() => undefined), []);
  const isAskedFor = shown !== undefined && shown === selection.country && !selection.onDevice;
  useEffect(() => {
    if (isAskedFor) remember("country", shown);
  }, [isAskedFor, shown]);
  useFocusOfView(selection.view);
  return (
    <>
      <title>{pageTitle(i18n, selection, country, index)}</title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar {...{ country, selection, navigate }} index={query.data} kept={kept.entries} />
      {ShownDropTarget && (
        <ShownDropTarget onDrop={() => navigate({ view: "import", indicator: undefined })} />
      )}
      <main id="main" className="page" tabIndex={-1}>
        <div role="status">
          {ShownNotices && <ShownNotices {...{ index, shown, selection, dropped, navigate }} />}
          <MissingLanguage language={language} />
        </div>
        {ShownDeviceBar && index && country?.entry && (
          <ShownDeviceBar {...{ index, country, selection, navigate }} />
        )}
        <PageView {...{ query, index, country, selection, navigate }} />
      </main>
      <footer className="page-footer">
        <p>{i18n.t("app.footer.source", { years: framework.years })}</p>
        {query.data && <p>{i18n.t("app.footer.version", { version: query.data.version })}</p>}
        <p className="page-help">
          <PageLink
            href={hrefOf(changeSelection(selection, HELP))}
            onOpen={() => {
              navigate(HELP);
              scrollTo(0, 0);
            }}
          >
            {i18n.t("app.help")}
          </PageLink>
          {query.data?.contact && <a href={query.data.contact}>{i18n.t("app.contact")}</a>}
        </p>
        {/* Where the page is to be found again, for paper; the build knows no address. */}
        <p className="page-address">
          {isHere && permalink({ ...selection, country: shown ?? selection.country })}
        </p>
      </footer>
    </>
  );
}

/** What tells how to read all this. */
const HELP = { view: "method", indicator: undefined } as const;

/** What had the focus went with the page before: it goes on where the new one begins. */
function useFocusOfView(view: Selection["view"]) {
  const lastView = useRef(view);
  useEffect(() => {
    const isAnother = lastView.current !== view;
    lastView.current = view;
    if (isAnother && document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
  }, [view]);
}

/** The one gate: the view that the address names, its skeleton, or what went wrong. */
function PageView(props: Omit<CountryChoice, "kept"> & { query: UseQueryResult<CountryIndex> }) {
  const { query, index, country, selection, navigate } = props;
  const firstPage = useFirstPage(selection);
  const answers = useMemo(() => index && answersOf(framework, index), [index]);
  // Of the profiles' world, the head and the tools stand there before its countries are.
  const isFrame = selection.view === "world" && selection.edition === undefined && !query.error;
  const shown = useMemo(() => {
    if (index && answers && country?.entry) return { index, answers, country, selection, navigate };
    return isFrame && !index ? { ...AWAITED, selection, navigate } : undefined;
  }, [index, answers, country, isFrame, selection, navigate]);
  const before = useDeferredValue(shown);
  if (selection.view === "method") return <MethodView />;
  if (index && answers && country && selection.view === "compare")
    return <CompareView {...{ index, answers, country, selection, navigate }} />;
  if (shown) {
    const { view, indicator } = selection;
    const isWorld = view === "world";
    const isOpen = indicator !== undefined && index !== undefined;
    const hasDrawer = isOpen && (isWorld || !LATE_VIEWS[view]);
    // The drawer comes first; the page that it covers follows.
    const behind = hasDrawer && before?.selection.view === view ? before : shown;
    return (
      <>
        <Page {...behind} />
        {hasDrawer && <CountryDrawer {...shown} />}
      </>
    );
  }
  if (index && country) return <ScoredCountry {...{ index, country, selection, navigate }} />;
  if (!query.error) return <ScorecardSkeleton name=" " />;
  return (
    <>
      <Failure error={query.error} onRetry={() => void query.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

/** Another page starts afresh, whatever went wrong with the one before. */
const Page = memo(function Page(shown: ViewProps) {
  const { selection, country } = shown;
  const View = LATE_VIEWS[selection.view] ?? CountryView;
  const isOfOne = View === CountryView;
  const key = isOfOne ? `${country.code} ${country.entry.kept?.savedAt}` : selection.view;
  return <View key={key} {...shown} />;
});

/** The shipped countries, with those kept on this device where the address asks for them; undefined until it is known which. */
function useShownIndex(
  index: CountryIndex | undefined,
  { view, country, onDevice }: Selection,
  { entries, isLoaded }: Kept,
): CountryIndex | undefined {
  const isScorecard = view === "scorecard";
  const isAsked = onDevice && (isScorecard || view === "compare" || view === "world");
  const isKept = isScorecard ? country !== undefined && country in entries : hasEntries(entries);
  return useMemo(() => {
    if (!isAsked) return index;
    if (isKept) return index && overlayKept(index, entries);
    return isLoaded ? index : undefined;
  }, [index, entries, isAsked, isKept, isLoaded]);
}

const hasEntries = (entries: KeptEntries) => Object.keys(entries).length > 0;

/** The country that the page is of, named in its language; in a comparison that has not its first, the next that it has. */
function usePageCountry(
  index: CountryIndex | undefined,
  { country, view, peers }: Selection,
): PageCountry | undefined {
  const { countryName } = useI18n();
  const isComparison = view === "compare";
  const wanted = isComparison ? [country, ...peers] : [country];
  const isKnown = (code = "") => index?.countries[code] ?? index?.later?.countries[code];
  const known = wanted.find(isKnown) ?? country;
  const isOfOne = isComparison || view === "scorecard";
  // The same object as long as it says the same: the charts are drawn anew for another.
  return useMemo(() => {
    if (!index) return undefined;
    const scored = isOfOne && resolveScored(index, known);
    if (scored && known) return { code: known, name: countryName(scored.alpha2) };
    const found = resolveCountry(index, known);
    return found && { ...found, name: countryName(found.entry.alpha2) };
  }, [index, known, isOfOne, countryName]);
}
