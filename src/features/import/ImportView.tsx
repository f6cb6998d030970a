import { useDeferredValue, useMemo } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { FileList } from "./FileList.tsx";
import { IntakePanel } from "./IntakePanel.tsx";
import { incoming, useDroppedFiles } from "./inbox.ts";
import { isRead } from "./incoming.ts";
import { KeptList } from "./KeptList.tsx";
import { PageContext, useCountryNames } from "./page-context.tsx";
import { OpenReview } from "./ReviewScreen.tsx";
import { SessionMerge } from "./SessionMerge.tsx";
import "./import.css";
import { useStore } from "../../ui/hooks.ts";

/** Bringing documents in, reviewing and keeping them. */
export function ImportView({ index, selection, navigate }: ViewProps) {
  const { t } = useI18n();
  const names = useCountryNames(index);
  const page = useMemo(() => ({ ...names, selection, navigate }), [names, selection, navigate]);
  useDroppedFiles(navigate);
  return (
    <PageContext value={page}>
      <div className="import-page">
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
        <IntakePanel />
        <Inbox index={index} />
        <KeptList />
      </div>
    </PageContext>
  );
}

/** The files brought in, and the one that is under review: the one chosen, and until one is, the first that was read. */
function Inbox({ index }: { index: CountryIndex }) {
  const { items: all, openId } = useStore(incoming.store);
  const items = all.filter(({ isRemoved }) => !isRemoved);
  const removed = all.find(({ isRemoved }) => isRemoved);
  const read = items.filter((item) => isRead(item) || item.state.kind === "session");
  const open = read.find(({ id }) => id === openId) ?? read[0];
  // A review that nobody asked for is drawn as there is time; for that of a single file one waits.
  const nextId = useDeferredValue(open?.id);
  const isAwaited = openId !== undefined || items.length === 1;
  const drawn = isAwaited ? open : items.find(({ id }) => id === nextId);
  return (
    <>
      {all.length > 0 && <FileList {...{ items, removed }} openId={open?.id} />}
      {drawn?.state.kind === "session" && (
        <SessionMerge key={drawn.id} file={drawn.file.name} session={drawn.state.session} />
      )}
      {drawn && isRead(drawn) && <OpenReview key={drawn.id} item={drawn} index={index} />}
    </>
  );
}
