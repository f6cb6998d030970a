import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { FileList } from "../../features/import/FileList.tsx";
import "../../features/import/import.css";
import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { Intake as IntakePanel } from "../../features/import/Intake.tsx";
import type { Item } from "../../features/import/session.ts";
import type { Twin } from "../../features/import/Twins.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { parseSelection } from "../../url/codec.ts";
import { noteOpened } from "../opened-snapshot.ts";
import { isRead, type OpenItem, session } from "./import-session.ts";
import { takeFiles } from "./incoming.ts";
import { KeptPart } from "./KeptPart.tsx";
import { OpenReview } from "./OpenReview.tsx";
import { SessionPart } from "./SessionPart.tsx";
import { useCountryNames } from "./use-country-names.ts";

const HELP = [
  "import.help.country",
  "import.help.order",
  "import.help.correct",
  "import.help.keep",
] as const;
/** With more files than this there is enough to draw beside a review. */
const MANY = 4;

type Props = Omit<ViewProps, "country" | "answers">;

/** Bringing documents in, reviewing and keeping them, in the words of the page's language. */
export function ImportView({ index, selection, navigate }: Props) {
  const { t } = useI18n();
  const items = useSyncExternalStore(session.subscribe, session.snapshot);
  const [openId, setOpenId] = useState(session.openId);
  const { nameOf, alpha2Of, countries } = useCountryNames(index);
  const open = findOpen(items, openId);
  // While many files are read the first review draws itself bit by bit; else, and where one asks for it, it is there at once.
  const drawnId = useDeferredValue(open?.id);
  const isWaiting = openId === undefined && items.length > MANY;
  const drawn = isWaiting ? items.find(({ id }) => id === drawnId) : open;
  const reviewed = drawn && isRead(drawn) ? drawn : undefined;
  const twins = useSameList(findTwins(items, reviewed));

  useEffect(() => takeFiles((files) => session.add(files)), []);
  const actions = useMemo(() => {
    const openView = (snapshot: Snapshot) => {
      const { selection: shown, dropped } = parseSelection(snapshot.search, framework);
      noteOpened({ snapshot, shown, dropped });
      navigate(shown);
    };
    session.onSnapshot = openView;
    return {
      nameOf,
      countries,
      onReview: (id: number) => {
        session.openId = id;
        setOpenId(id);
        focusReview();
      },
      onReadAs: (item: Item, country: string) => session.readAs(item, country),
      onReadAgain: (item: Item) => session.readAs(item),
      onCancel: (item: Item) => session.cancel(item),
      onCancelAll: () => session.cancelAll(),
      onRemove: (item: Item) => session.remove(item),
      onRestore: () => session.restore(),
      onOpenView: openView,
    };
  }, [nameOf, countries, navigate]);
  const goOn = useCallback(({ file, read, evidence, review }: KeptProfile) => {
    session.openId = session.reopen(file, { read, evidence, review, past: [], undone: [] });
    setOpenId(session.openId);
    focusReview();
  }, []);
  return (
    <div className="import-page">
      <header className="import-title">
        <h1>{t("import.title")}</h1>
        <p>
          {t("import.intro")} {t("import.intro-snapshot")}
        </p>
        <details>
          <summary>{t("import.help")}</summary>
          <ul>
            {HELP.map((id) => (
              <li key={id}>{t(id)}</li>
            ))}
          </ul>
        </details>
      </header>
      <IntakePanel onFiles={(files) => session.add(files)} />
      {(items.length > 0 || session.removed) && (
        <FileList items={items} removed={session.removed?.item} open={open?.id} actions={actions} />
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

/** While many files are read, what none of them changes is not drawn anew. */
const Kept = memo(KeptPart);

/** The file chosen for review; until one is, the first that was read. */
function findOpen(items: readonly Item[], openId: number | undefined): Item | undefined {
  const read = items.filter((item) => isRead(item) || item.state.kind === "session");
  return read.find(({ id }) => id === openId) ?? read[0];
}

/** The other documents of the country that is under review. */
const findTwins = (items: readonly Item[], open: OpenItem | undefined): Twin[] =>
  items
    .filter(isRead)
    .filter(
      ({ id, state }) =>
        id !== open?.id && state.draft.read.country === open?.state.draft.read.country,
    )
    .map(({ id, file, state }) => ({ id, file: file.name, read: state.draft.read }));

/** The list of before as long as it is of the same documents. */
function useSameList(twins: readonly Twin[]): readonly Twin[] {
  const key = twins.map(({ id, read }) => `${id} ${read.country}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read from a document never changes; its number says all
  return useMemo(() => twins, [key]);
}

/** Once the review is there. */
const focusReview = () =>
  requestAnimationFrame(() => {
    const heading = document.getElementById("import-review");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  });
