import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { framework, vocabulary } from "../../dataset/framework.ts";
import { indexQuery } from "../../dataset/queries.ts";
import { overlayKept } from "../../domain/kept/kept-entries.ts";
import { computeStatusChanges, parseShown } from "../../domain/shown-statuses.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import { focusMain } from "../../ui/focus-main.ts";
import { useStore } from "../../ui/hooks.ts";
import { parseSelection } from "../../url/codec.ts";
import { useSelection } from "../../url/use-selection.ts";
import { keptStore, openedStore } from "./page-state.ts";

/** Number of changes listed initially. An export of all countries may have thousands. */
const MAX_LISTED = 6;

/** Lists the statuses that have changed since an opened export, while its view is shown. */
export function SnapshotChanges({ snapshot }: { snapshot: Snapshot }) {
  const { t, join, local, list, countryName } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const listedChanges = useRef<HTMLDivElement>(null);
  const result = useSnapshotChanges(snapshot);
  if (!result) return null;
  const { present, changes, dropped, isOtherEdition } = result;
  const listed = changes?.slice(0, isWhole ? undefined : MAX_LISTED) ?? [];
  const rest = (changes?.length ?? 0) - listed.length;
  const nameOf = (code: string) => {
    const entry = present.countries[code];
    return entry ? countryName(entry.alpha2) : code;
  };
  const names = dropped.map(({ parameter }) => parameter);
  const words = [
    (isOtherEdition || listed.length > 0) &&
      (changes
        ? t("import.opened-changes", { count: changes.length })
        : t("import.opened-unknown")),
    names.length > 0 && t("import.opened-dropped", { names: list(names) }),
  ];
  // Each button unmounts, so focus would be lost.
  const showRest = () => {
    setWhole(true);
    listedChanges.current?.focus();
  };
  const dismiss = () => {
    openedStore.set(undefined);
    focusMain();
  };
  return (
    <section className="page snapshot-changes" aria-label={t("import.opened")}>
      <div className="notice">
        <div ref={listedChanges} role="status" tabIndex={-1}>
          <p>{join("space", ...words)}</p>
          <ul className="snapshot-changes-list">
            {listed.map(({ country, indicator, before, now }) => (
              <li key={`${country} ${indicator.code}`}>
                {t(now ? "import.opened-change" : "import.opened-gone", {
                  code: indicator.code,
                  title: local(indicator.title),
                  country: nameOf(country),
                  before: t(`status.${before}`),
                  now: now ? t(`status.${now}`) : "",
                })}
              </li>
            ))}
          </ul>
        </div>
        {rest > 0 && (
          <PlainButton onClick={showRest}>{t("import.opened-rest", { count: rest })}</PlainButton>
        )}
        <PlainButton onClick={dismiss}>{t("app.dismiss")}</PlainButton>
      </div>
    </section>
  );
}

/** Undefined while loading, in another view, or with nothing to report. Without exported statuses, `changes` is undefined. */
function useSnapshotChanges(snapshot: Snapshot) {
  const { selection } = useSelection(vocabulary);
  const { selection: exported, dropped } = parseSelection(snapshot.address, vocabulary);
  const { data: index } = useQuery(indexQuery(framework));
  const { entries } = useStore(keptStore);
  const isShown = selection.view === exported.view && selection.dataset === exported.dataset;
  if (!index || !isShown) return undefined;
  const present = exported.onDevice ? overlayKept(index, entries) : index;
  const statuses = parseShown(snapshot.statuses ?? "", framework);
  const changes = statuses && computeStatusChanges(framework, statuses, present);
  const isOtherEdition = snapshot.edition !== present.version;
  if (!isOtherEdition && !changes?.length && dropped.length === 0) return undefined;
  return { present, changes, dropped, isOtherEdition };
}
