import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { framework } from "../dataset/framework.ts";
import { indexQuery } from "../dataset/queries.ts";
import type { Selection } from "../domain/selection.ts";
import { keptStore } from "../features/import/page-state.ts";
import { Figures } from "../features/scorecard/ScorecardHeader.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useLate } from "../late/late.tsx";
import { MissingLanguage } from "../late/messages.tsx";
import { focusMainIfLost } from "../ui/focus-main.ts";
import { useStore } from "../ui/hooks.ts";
import { writeStored } from "../url/storage.ts";
import { permalink, type useSelection } from "../url/use-selection.ts";
import { AddressNotices, CountryDrawer, DeviceBar, DropTarget } from "./late-parts.tsx";
import { PageFooter } from "./PageFooter.tsx";
import { PageView } from "./PageView.tsx";
import { pageTitle } from "./page-title.ts";
import { usePrefetchView } from "./routes.tsx";
import { TopBar } from "./TopBar.tsx";
import { hasEntries, usePageCountry, useShownIndex } from "./use-page-country.ts";

/** The frame of every page except embeds. */
export function AtlasPage({ selection, dropped, navigate }: ReturnType<typeof useSelection>) {
  const i18n = useI18n();
  const query = useQuery(indexQuery(framework));
  const kept = useStore(keptStore);
  const index = useShownIndex(query.data, selection, kept);
  const country = usePageCountry(index, selection);
  const shown = country?.code;
  const LoadedDropTarget = useLate(DropTarget, query.data !== undefined);
  const LoadedDeviceBar = useLate(DeviceBar, selection.onDevice || hasEntries(kept.entries));
  const isOther = shown !== undefined && shown !== (selection.country ?? shown);
  const LoadedNotices = useLate(
    AddressNotices,
    dropped.length > 0 || selection.dataset !== undefined || isOther,
  );
  usePrefetchedCode(selection.view);
  useStoredCountry(shown, selection);
  useFocusOfPage(selection.view + selection.country);
  useCanonicalAddress(selection);
  return (
    <>
      <title>{pageTitle(i18n, selection, country, index)}</title>
      <a className="skip-link" href="#main">
        {i18n.t("app.skip")}
      </a>
      <TopBar
        {...{ country, selection, navigate }}
        index={query.data}
        isFailed={query.isLoadingError}
        kept={kept.entries}
      />
      {LoadedDropTarget && (
        <LoadedDropTarget onDrop={() => navigate({ view: "import", indicator: undefined })} />
      )}
      <main id="main" className="page" tabIndex={-1}>
        <div role="status">
          {LoadedNotices && <LoadedNotices {...{ index, shown, selection, dropped, navigate }} />}
          <MissingLanguage language={selection.language} />
        </div>
        {LoadedDeviceBar && index && country && (
          <LoadedDeviceBar {...{ index, country, selection, navigate }} />
        )}
        <PageView {...{ query, index, country, selection, navigate }} />
      </main>
      <PageFooter index={query.data} {...{ shown, selection, navigate }} />
    </>
  );
}

/** Loads the page's code in parallel with the index, and prefetches the code of the drawer and of a country's figures. */
function usePrefetchedCode(view: Selection["view"]) {
  const prefetchView = usePrefetchView();
  useEffect(() => prefetchView(view), [prefetchView, view]);
  useEffect(() => {
    Promise.all([CountryDrawer.load(), Figures.load()]).catch(() => {});
  }, []);
}

/** Updates the canonical link, because browsers on phones share the canonical address. */
function useCanonicalAddress(selection: Selection) {
  useEffect(() => {
    const link = document.head.querySelector<HTMLLinkElement>("link[rel=canonical]");
    if (link) link.href = permalink(selection);
  }, [selection]);
}

/** Stores the selected country for the next visit, but not a profile kept on this device. */
function useStoredCountry(shown: string | undefined, { country, onDevice }: Selection) {
  const isSelected = shown !== undefined && shown === country && !onDevice;
  useEffect(() => {
    if (isSelected) writeStored("country", shown);
  }, [isSelected, shown]);
}

/** Moves focus to the start of a new page if the focused element is gone. */
function useFocusOfPage(page: string) {
  const last = useRef(page);
  useEffect(() => {
    if (last.current !== page) focusMainIfLost();
    last.current = page;
  }, [page]);
}
