import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { framework, vocabulary } from "../../dataset/framework.ts";
import { indexQuery } from "../../dataset/queries.ts";
import { overlayKept } from "../../domain/kept/kept-entries.ts";
import { computeStatusChanges, parseShown } from "../../domain/shown-statuses.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/hooks.ts";
import { parseSelection } from "../../url/codec.ts";
import { useSelection } from "../../url/use-selection.ts";
import { PlainButton } from "./controls.tsx";
import { keptStore, openedStore } from "./page-state.ts";

/** Changes told at once; the others on demand: an export of the world may have thousands. */
const FEW = 6;

/** While the view of an export is shown: which of its answers are others now, or that this cannot be told. */
export function SnapshotNews({ snapshot }: { snapshot: Snapshot }) {
  const { t, local, list, countryName } = useI18n();
  const { selection } = useSelection(vocabulary);
  const [isWhole, setWhole] = useState(false);
  /** The view that it shows, and what of that means nothing here. */
  const { selection: shown, dropped } = parseSelection(snapshot.search, vocabulary);
  const { data: index } = useQuery(indexQuery(framework));
  const { entries } = useStore(keptStore);
  const isDevices = shown.onDevice || shown.view === "compare" || shown.view === "world";
  /** The countries that the export's view shows now. */
  const present = index && (isDevices ? overlayKept(index, entries) : index);
  const statuses = parseShown(snapshot.statuses ?? "", framework);
  const changes = statuses && present && computeStatusChanges(framework, statuses, present);
  const isShown = selection.view === shown.view && selection.dataset === shown.dataset;
  if (!present || !isShown) return null;
  const isOtherEdition = snapshot.edition !== present.version;
  if (!isOtherEdition && !changes?.length && dropped.length === 0) return null;
  const told = changes?.slice(0, isWhole ? undefined : FEW) ?? [];
  const rest = (changes?.length ?? 0) - told.length;
  const nameOf = (code: string) => {
    const entry = present.countries[code];
    return entry ? countryName(entry.alpha2) : code;
  };
  const names = dropped.map(({ parameter }) => parameter);
  const words = [
    changes
      ? t("import.opened-changes", { count: changes.length })
      : isOtherEdition && t("import.opened-unknown"),
    names.length > 0 && t("import.opened-dropped", { names: list(names) }),
  ];
  return (
    <section className="page snapshot-changes" aria-label={t("import.opened")}>
      <div className="notice">
        <div role="status">
          <p>{words.filter(Boolean).join(" ")}</p>
          <ul className="snapshot-changes-list">
            {told.map(({ country, indicator, before, now }) => (
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
          <PlainButton onClick={() => setWhole(true)}>
            {t("import.opened-rest", { count: rest })}
          </PlainButton>
        )}
        <PlainButton onClick={() => openedStore.set(undefined)}>{t("app.dismiss")}</PlainButton>
      </div>
    </section>
  );
}
