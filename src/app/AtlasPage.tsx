import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { Fragment, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { framework } from "../dataset/framework.ts";
import { indexQuery } from "../dataset/queries.ts";
import {
  answersOf,
  type CountryIndex,
  resolveCountry,
  resolveScored,
} from "../domain/country-index.ts";
import { NO_FILTER } from "../domain/filter.ts";
import { type KeptEntries, overlayKept } from "../domain/kept/kept-entries.ts";
import type { Language } from "../domain/languages.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { BriefButton } from "../features/brief/BriefButton.tsx";
import { type Kept, keptStore } from "../features/import/page-state.ts";
import { CountryView } from "../features/scorecard/CountryView.tsx";
import { rowId } from "../features/scorecard/IndicatorRow.tsx";
import { ScorecardSkeleton } from "../features/scorecard/ScorecardSkeleton.tsx";
import type { ShownCountry } from "../figure/shown-country.ts";
import type { ViewProps } from "../figure/view-props.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { chooseRemedy, describeError, Failure } from "../late/Failure.tsx";
import { FirstView, useFirstPage } from "../late/FirstPage.tsx";
import { useLate } from "../late/late.tsx";
import { useMissingLanguage } from "../late/messages.tsx";
import { ACTIVE_CELL } from "../ui/active-cell.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { useStore } from "../ui/use-store.ts";
import type { DroppedValue } from "../url/codec.ts";
import { remember } from "../url/remembered.ts";
import { hrefOf, type Navigate, permalink } from "../url/use-selection.ts";
import { pageTitle } from "./page-title.ts";
import { TopBar } from "./TopBar.tsx";
import {
  AddressNotices,
  CountryDrawer,
  DeviceBar,
  DropTarget,
  LATE_VIEWS,
  MethodView,
  ScoredCountry,
  usePrefetchView,
} from "./views.tsx";

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
  const kept = useStore(keptStore);
  const ShownDropTarget = useLate(DropTarget, index.data !== undefined);
  const ShownDeviceBar = useLate(DeviceBar, selection.onDevice || hasEntries(kept.entries));
  const shownIndex = useShownIndex(index.data, selection, kept);
  const scored = useScoredCountry(shownIndex, selection);
  const found = useShownCountry(shownIndex, selection);
  const country = scored ? undefined : found;
  const answers = useMemo(() => shownIndex && answersOf(framework, shownIndex), [shownIndex]);
  // The code of the page comes at the same time as the index, not after it.
  const prefetchView = usePrefetchView();
  useEffect(() => prefetchView(selection.view), [prefetchView, selection.view]);
  useEffect(() => void CountryDrawer.load().catch(() => undefined), []);
  const shown = (country ?? scored)?.code;
  const isAskedFor = shown !== undefined && shown === selection.country && !selection.onDevice;
  useEffect(() => {
    if (isAskedFor) remember("country", shown);
  }, [isAskedFor, shown]);
  // What had the focus went with the page before: it goes on where the new one begins.
  const lastView = useRef(selection.view);
  useEffect(() => {
    const isAnother = lastView.current !== selection.view;
    lastView.current = selection.view;
    if (isAnother && document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
  }, [selection.view]);
  const isUnknown = shown !== undefined && shown !== (selection.country ?? shown);
  const ShownNotices = useLate(
    AddressNotices,
    dropped.length > 0 || selection.dataset !== undefined || isUnknown,
  );
  return (
    <>
      <title>{pageTitle(i18n, selection, country ?? scored, shownIndex)}</title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar
        index={index.data}
        country={country}
        name={scored?.name}
        kept={kept.entries}
        selection={selection}
        languages={languages}
        navigate={navigate}
      />
      {ShownDropTarget && (
        <ShownDropTarget
          onApproach={() => prefetchView("import")}
          onDrop={() => navigate({ view: "import", indicator: undefined })}
        />
      )}
      <main id="main" className="page" tabIndex={-1}>
        <div role="status">
          {ShownNotices && (
            <ShownNotices {...{ shown, selection, dropped, navigate }} index={shownIndex} />
          )}
          <MissingLanguage />
        </div>
        {ShownDeviceBar && shownIndex && country && (
          <ShownDeviceBar {...{ country, selection, navigate }} index={shownIndex} />
        )}
        <PageView
          query={index}
          index={shownIndex}
          answers={answers}
          country={country}
          scored={scored}
          selection={selection}
          navigate={navigate}
        />
      </main>
      <footer className="page-footer">
        <p>{i18n.t("app.footer.source", { years: framework.years })}</p>
        {index.data && <p>{i18n.t("app.footer.version", { version: index.data.version })}</p>}
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
          {index.data?.contact && <a href={index.data.contact}>{i18n.t("app.contact")}</a>}
        </p>
        <PrintedAddress {...selection} country={(country ?? scored)?.code ?? selection.country} />
      </footer>
    </>
  );
}

/** What tells how to read all this. */
const HELP = { view: "method", indicator: undefined } as const;

/** Where the page is to be found again, for paper; the build knows no address. */
function PrintedAddress(selection: Selection) {
  const address = useSyncExternalStore(
    () => () => {},
    () => permalink(selection),
    () => "",
  );
  return <p className="page-address">{address}</p>;
}

/** Says that the language which was chosen could not be had. */
function MissingLanguage() {
  const { t } = useI18n();
  const missing = useMissingLanguage();
  if (!missing) return null;
  const remedy = chooseRemedy(missing.error, t, missing.retry);
  return (
    <p className="notice">
      {t("app.notice.no-language", {
        language: nameLanguage(missing.language),
        why: describeError(missing.error, t),
      })}{" "}
      <button type="button" className="button is-plain" onClick={remedy.act}>
        {remedy.label}
      </button>
    </p>
  );
}

/** The page that the address names: its view, its skeleton, or what went wrong. */
function PageView({
  query,
  index,
  answers,
  country,
  scored,
  selection,
  navigate,
}: Pick<Props, "selection" | "navigate"> & {
  query: UseQueryResult<CountryIndex>;
  /** What the page shows: the shipped countries, perhaps with those kept on this device. */
  index: CountryIndex | undefined;
  answers: ViewProps["answers"] | undefined;
  country: ShownCountry | undefined;
  /** A country without a profile. */
  scored: { code: string; name: string } | undefined;
}) {
  const firstPage = useFirstPage(selection);
  if (selection.view === "method") return <MethodView />;
  const View = LATE_VIEWS[selection.view];
  const shown = index && answers && country && { index, answers, country, selection, navigate };
  // Another page starts afresh, whatever went wrong with the one before.
  if (View && shown)
    return (
      <Fragment key={selection.view}>
        <View {...shown} />
        {selection.view === "world" && <Drawer {...shown} />}
      </Fragment>
    );
  if (shown)
    return (
      <Fragment key={`${shown.country.code} ${shown.country.entry.kept?.savedAt}`}>
        <CountryView {...shown} brief={<BriefButton {...shown} />} />
        <Drawer {...shown} />
      </Fragment>
    );
  if (index && scored)
    return <ScoredCountry {...{ index, selection, navigate }} country={scored} />;
  if (!query.error) return <ScorecardSkeleton framework={framework} name=" " />;
  return (
    <>
      <Failure error={query.error} onRetry={() => void query.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

/** The drawer of one country's answer: over its scorecard, or over a cell of the world, whose filters are of countries. */
function Drawer(props: ViewProps) {
  const { view, filter, indicator } = props.selection;
  if (indicator === undefined) return null;
  const isWorld = view === "world";
  return (
    <CountryDrawer
      {...props}
      filter={isWorld ? { ...NO_FILTER, pillars: filter.pillars } : filter}
      returnFocusTo={isWorld ? ACTIVE_CELL : rowId(indicator)}
    />
  );
}

/**
 * The shipped countries, and in their place those kept on this device where the address asks for them: all of them among
 * countries, the one that is looked at on its scorecard. Undefined until it is known what is kept.
 */
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
function useShownCountry(
  index: CountryIndex | undefined,
  { country, view, peers }: Selection,
): ShownCountry | undefined {
  const { countryName } = useI18n();
  const wanted = view === "compare" ? [country, ...peers] : [country];
  const known = wanted.find((code) => code !== undefined && index?.countries[code]);
  // The same object as long as it says the same: the charts are drawn anew for another.
  return useMemo(() => {
    const found = index && resolveCountry(index, known);
    return found && { ...found, name: countryName(found.entry.alpha2) };
  }, [index, known, countryName]);
}
/** A country that has no profile and of which something is known since. */
function useScoredCountry(index: CountryIndex | undefined, { view, country }: Selection) {
  const { countryName } = useI18n();
  const known = index && view === "scorecard" && resolveScored(index, country);
  return known && country ? { code: country, name: countryName(known.alpha2) } : undefined;
}
