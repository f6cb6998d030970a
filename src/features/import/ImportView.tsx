import { useDeferredValue, useMemo } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { FileList } from "./FileList.tsx";
import { IntakePanel } from "./IntakePanel.tsx";
import { incoming, useDroppedFiles } from "./inbox.ts";
import { type Item, isRead } from "./incoming.ts";
import { KeptList } from "./KeptList.tsx";
import { OpenReview } from "./OpenReview.tsx";
import { PageContext, useCountryNames } from "./page-context.ts";
import { SessionMerge } from "./SessionMerge.tsx";
import "./import.css";

/** With more files than this there is enough to draw beside a review. */
const MANY = 4;

/** Bringing documents in, reviewing and keeping them. */
export function ImportView({
  index,
  selection,
  navigate,
}: Pick<ViewProps, "index" | "selection" | "navigate">) {
  const names = useCountryNames(index);
  const page = useMemo(() => ({ ...names, selection, navigate }), [names, selection, navigate]);
  useDroppedFiles(navigate);
  return (
    <PageContext value={page}>
      <div className="import-page">
        <ImportTitle />
        <IntakePanel onFiles={(files) => incoming.add(files)} />
        <Inbox index={index} />
        <KeptList />
      </div>
    </PageContext>
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
          {(["country", "order", "correct", "keep"] as const).map((matter) => (
            <li key={matter}>{t(`import.help.${matter}`)}</li>
          ))}
        </ul>
      </details>
    </header>
  );
}

/** The files brought in, and the one that is under review. */
function Inbox({ index }: { index: CountryIndex }) {
  const { items, openId, removed } = useStore(incoming.store);
  const open = findOpen(items, openId);
  // While many files are read the first review draws itself bit by bit; else, and where one asks for it, it is there at once.
  const drawnId = useDeferredValue(open?.id);
  const isWaiting = openId === undefined && items.length > MANY;
  const drawn = isWaiting ? items.find(({ id }) => id === drawnId) : open;
  return (
    <>
      {(items.length > 0 || removed) && (
        <FileList items={items} removed={removed?.item} open={open?.id} />
      )}
      {open?.state.kind === "session" && (
        <SessionMerge key={open.id} file={open.file.name} session={open.state.session} />
      )}
      {drawn && isRead(drawn) && <OpenReview key={drawn.id} item={drawn} index={index} />}
    </>
  );
}

/** The file chosen for review; until one is, the first that was read. */
function findOpen(items: readonly Item[], openId: number | undefined): Item | undefined {
  const read = items.filter((item) => isRead(item) || item.state.kind === "session");
  return read.find(({ id }) => id === openId) ?? read[0];
}
