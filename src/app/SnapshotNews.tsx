import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../dataset/framework.ts";
import { indexQuery } from "../dataset/queries.ts";
import { overlayKept } from "../domain/kept/overlay-kept.ts";
import { computeStatusChanges, parseShown } from "../domain/shown-statuses.ts";
import { SnapshotChanges } from "../features/import/SnapshotChanges.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useStore } from "../ui/use-store.ts";
import { useSelection } from "../url/use-selection.ts";
import { keptStore, type OpenedSnapshot, openedStore } from "./page-state.ts";

/** While the view of an export is shown: which of its answers are others now. */
export function SnapshotNews({ opened }: { opened: OpenedSnapshot }) {
  const { countryName } = useI18n();
  const { selection } = useSelection(framework);
  const { data: index } = useQuery(indexQuery(framework));
  const { entries } = useStore(keptStore);
  const { snapshot, shown, dropped } = opened;
  const isDevices = shown.onDevice || shown.view === "compare" || shown.view === "world";
  const present = useMemo(
    () => index && (isDevices ? overlayKept(index, entries) : index),
    [index, entries, isDevices],
  );
  const changes = useMemo(() => {
    const statuses = snapshot.statuses && parseShown(snapshot.statuses, framework);
    return statuses && present ? computeStatusChanges(framework, statuses, present) : undefined;
  }, [snapshot, present]);
  const isShown = selection.view === shown.view && selection.dataset === shown.dataset;
  if (!present || !isShown) return null;
  const isOtherEdition = snapshot.edition !== present.version;
  if (!isOtherEdition && !changes?.length && dropped.length === 0) return null;
  return (
    <SnapshotChanges
      changes={changes}
      isOtherEdition={isOtherEdition}
      dropped={dropped.map(({ parameter }) => parameter)}
      nameOf={(code) => {
        const entry = present.countries[code];
        return entry ? countryName(entry.alpha2) : code;
      }}
      onClose={() => openedStore.set(undefined)}
    />
  );
}
