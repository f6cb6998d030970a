import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FileList } from "./FileList.tsx";
import { IntakePanel } from "./IntakePanel.tsx";
import { isListed, isRead } from "./inbox-state.ts";
import { KeptList } from "./KeptList.tsx";
import { PageContext, useCountryNames } from "./page-context.tsx";
import { useInbox, usePageInbox } from "./page-inbox.ts";
import { OpenReview } from "./ReviewScreen.tsx";
import { SessionMerge } from "./SessionMerge.tsx";
import "./import.css";

export function ImportView({ index, selection, navigate }: Omit<ViewProps, "country">) {
  const { t } = useI18n();
  const names = useCountryNames(index);
  // An error is shown, because without the areas, only countries with a published profile can be chosen and kept.
  const { error, refetch } = useQuery(areasQuery(index));
  const page = useMemo(() => {
    const open = (target: Selection) => {
      navigate(target);
      scrollTo(0, 0);
    };
    return { ...names, selection, open };
  }, [names, selection, navigate]);
  usePageInbox();
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
              {(["country", "order", "correct", "keep"] as const).map((topic) => (
                <li key={topic}>{t(`import.help.${topic}`)}</li>
              ))}
            </ul>
          </details>
        </header>
        {error && (
          <Failure error={error} of={t("countries.title")} onRetry={() => void refetch()} />
        )}
        <IntakePanel />
        <AddedFiles index={index} />
        <KeptList />
      </div>
    </PageContext>
  );
}

/** The added files, and the review of the chosen file. By default, the first file that was read is reviewed. */
function AddedFiles({ index }: { index: CountryIndex }) {
  const { items: all, openId } = useInbox();
  const items = all.filter(isListed);
  const removed = all.find(({ isRemoved }) => isRemoved);
  const read = items.filter((item) => isRead(item) || item.state.kind === "session");
  const open = read.find(({ id }) => id === openId) ?? read[0];
  // The review of a chosen file, or of the only file, renders immediately. Other reviews are deferred.
  const deferredId = useDeferredValue(open?.id);
  const isUrgent = openId !== undefined || items.length === 1;
  const shown = isUrgent ? open : items.find(({ id }) => id === deferredId);
  return (
    <>
      {all.length > 0 && <FileList {...{ items, removed, index }} openId={open?.id} />}
      {shown?.state.kind === "session" && (
        <SessionMerge key={shown.id} file={shown.file.name} session={shown.state.session} />
      )}
      {shown && isRead(shown) && <OpenReview key={shown.id} item={shown} index={index} />}
    </>
  );
}
