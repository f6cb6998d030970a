import { useQuery } from "@tanstack/react-query";
import { memo, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { compareSession, type Session } from "../../domain/kept/session-file.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { FileList } from "../../features/import/FileList.tsx";
import { IntakePanel } from "../../features/import/IntakePanel.tsx";
import { type Item, isRead, type ReadItem } from "../../features/import/incoming.ts";
import { SessionMerge } from "../../features/import/SessionMerge.tsx";
import type { Twin } from "../../features/import/Twins.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { listKept } from "../../keep/load-kept.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { useSame } from "../../ui/use-same.ts";
import { useStore } from "../../ui/use-store.ts";
import { parseSelection } from "../../url/codec.ts";
import { hrefOf } from "../../url/use-selection.ts";
import { keepProfiles } from "../kept/kept-changes.ts";
import { droppedStore, keptStore, openedStore } from "../page-state.ts";
import { incoming } from "./incoming.ts";
import { KeptPart } from "./KeptPart.tsx";
import { type CountryNames, OpenReview } from "./OpenReview.tsx";
import "../../features/import/import.css";

/** With more files than this there is enough to draw beside a review. */
const MANY = 4;

type Props = Omit<ViewProps, "country" | "answers">;

/** Bringing documents in, reviewing and keeping them. */
export function ImportView({ index, selection, navigate }: Props) {
  const { items, openId, removed } = useStore(incoming.store);
  const { nameOf, alpha2Of, countries } = useCountryNames(index);
  const open = findOpen(items, openId);
  // While many files are read the first review draws itself bit by bit; else, and where one asks for it, it is there at once.
  const drawnId = useDeferredValue(open?.id);
  const isWaiting = openId === undefined && items.length > MANY;
  const drawn = isWaiting ? items.find(({ id }) => id === drawnId) : open;
  const reviewed = drawn && isRead(drawn) ? drawn : undefined;
  const twins = useTwins(items, reviewed);
  const actions = useActions(navigate, nameOf, countries);
  const goOn = useCallback(({ file, read, evidence, review }: KeptProfile) => {
    incoming.reopen(file, { read, evidence, review, past: [], undone: [] });
    focusReview();
  }, []);
  useDroppedFiles(actions.onOpenView);
  return (
    <div className="import-page">
      <ImportTitle />
      <IntakePanel onFiles={(files) => incoming.add(files)} />
      {(items.length > 0 || removed) && (
        <FileList items={items} removed={removed?.item} open={open?.id} actions={actions} />
      )}
      {open?.state.kind === "session" && (
        <SessionPart
          key={open.id}
          file={open.file.name}
          session={open.state.session}
          {...{ navigate, nameOf }}
        />
      )}
      {reviewed && (
        <OpenReview
          key={reviewed.id}
          {...{ item: reviewed, twins, index, selection, navigate, nameOf, alpha2Of, countries }}
          onReview={actions.onReview}
        />
      )}
      <Kept {...{ selection, navigate, nameOf, onReview: goOn }} />
    </div>
  );
}

function ImportTitle() {
  const { t } = useI18n();
  return (
    <header className="import-title">
      <h1>{t("import.title")}</h1>
      <p>
        {t("import.intro")} {t("import.intro-snapshot")}
      </p>
      <details>
        <summary>{t("import.help")}</summary>
        <ul>
          <li>{t("import.help.country")}</li>
          <li>{t("import.help.order")}</li>
          <li>{t("import.help.correct")}</li>
          <li>{t("import.help.keep")}</li>
        </ul>
      </details>
    </header>
  );
}

/** A session file beside what is kept here. */
function SessionPart({
  file,
  session,
  navigate,
  nameOf,
}: Pick<Props, "navigate"> & {
  file: string;
  session: Session;
  nameOf: (code: string) => string;
}) {
  const { t } = useI18n();
  const changes = compareSession(framework, session, listKept(useStore(keptStore).entries));
  // Only what the address of this page can say is taken from it.
  const { selection } = parseSelection(session.address, framework);
  return (
    <SessionMerge
      {...{ file, session, changes, nameOf }}
      onKeep={(profiles) => void keepProfiles(profiles)}
      viewLink={
        <PageLink href={hrefOf(selection)} onOpen={() => navigate(selection)}>
          {t("import.session-view")}
        </PageLink>
      }
    />
  );
}

/** While many files are read, what none of them changes is not drawn anew. */
const Kept = memo(KeptPart);

/** What can be done with a file of the list. */
function useActions(
  navigate: Props["navigate"],
  nameOf: CountryNames["nameOf"],
  countries: CountryNames["countries"],
) {
  return useMemo(
    () => ({
      nameOf,
      countries,
      onReview: (id: number) => {
        incoming.open(id);
        focusReview();
      },
      onReadAs: (item: Item, country: string) => incoming.readAs(item, country),
      onReadAgain: (item: Item) => incoming.readAs(item),
      onCancel: (item: Item) => incoming.cancel(item),
      onCancelAll: () => incoming.cancelAll(),
      onRemove: (item: Item) => incoming.remove(item),
      onRestore: () => incoming.restore(),
      onOpenView: (snapshot: Snapshot) => {
        const { selection: shown, dropped } = parseSelection(snapshot.search, framework);
        openedStore.set({ snapshot, shown, dropped });
        navigate(shown);
      },
    }),
    [nameOf, countries, navigate],
  );
}

/** Takes what was dropped before this page was here, and what is dropped on it. */
function useDroppedFiles(onSnapshot: (snapshot: Snapshot) => void) {
  useEffect(() => {
    incoming.onSnapshot = onSnapshot;
  }, [onSnapshot]);
  useEffect(() => {
    const take = () => {
      const files = droppedStore.get();
      if (files.length === 0) return;
      droppedStore.set([]);
      incoming.add(files);
    };
    take();
    return droppedStore.subscribe(take);
  }, []);
}

/** The file chosen for review; until one is, the first that was read. */
function findOpen(items: readonly Item[], openId: number | undefined): Item | undefined {
  const read = items.filter((item) => isRead(item) || item.state.kind === "session");
  return read.find(({ id }) => id === openId) ?? read[0];
}

/** The other documents of the country that is under review; the same list as long as it is of the same documents. */
function useTwins(items: readonly Item[], open: ReadItem | undefined): readonly Twin[] {
  const country = open?.state.draft.read.country;
  const twins = items.filter(isRead).filter((item) => item.state.draft.read.country === country);
  const ids = useSame(twins.map(({ id }) => id).filter((id) => id !== open?.id));
  const found = twins.filter(({ id }) => ids.includes(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read from a document never changes; its number says all
  return useMemo(
    () => found.map(({ id, file, state }) => ({ id, file: file.name, read: state.draft.read })),
    [ids, country],
  );
}

/** Every country of the world by name, not only those with a shipped profile. */
function useCountryNames(index: CountryIndex): CountryNames {
  const { countryName, language } = useI18n();
  const { data: areas } = useQuery(areasQuery(index));
  return useMemo(() => {
    const alpha2Of = (code: string) => index.countries[code]?.alpha2 ?? areas?.[code]?.alpha2;
    const nameOf = (code: string) => {
      const alpha2 = alpha2Of(code);
      return alpha2 ? countryName(alpha2) : code;
    };
    const countries = Object.keys(areas ?? index.countries)
      .map((code) => [code, nameOf(code)] as const)
      .toSorted(([, a], [, b]) => a.localeCompare(b, language));
    return { alpha2Of, nameOf, countries };
  }, [areas, index, countryName, language]);
}

/** Once the review is there. */
const focusReview = () =>
  requestAnimationFrame(() => {
    const heading = document.getElementById("import-review");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  });
