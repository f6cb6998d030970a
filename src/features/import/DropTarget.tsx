import { useEffect, useEffectEvent, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { useStore } from "../../ui/hooks.ts";
import { droppedStore, openedStore } from "./page-state.ts";

/** What an opened export has to say comes with the first of them. */
const SnapshotNews = late(async () => (await import("./SnapshotNews.tsx")).SnapshotNews, "import");

/** Lets files be dropped, or pasted, anywhere on the page, and says so while they hover over it. */
export function DropTarget({ onDrop }: { onDrop: () => void }) {
  const { t } = useI18n();
  const isOver = useFilesOver(onDrop);
  const opened = useStore(openedStore);
  return (
    <>
      {isOver && (
        // Over an open dialog too.
        <p className="drop-sign" role="status" popover="manual" ref={showSign}>
          {t("app.drop")}
        </p>
      )}
      {opened && <SnapshotNews snapshot={opened} />}
    </>
  );
}

/** Takes the files that come; whether someone holds some over the page. */
function useFilesOver(onDrop: () => void): boolean {
  const [isOver, setOver] = useState(false);
  const takeFiles = useEffectEvent((list: FileList | undefined) => {
    if (!list || list.length === 0) return;
    droppedStore.set([...droppedStore.get(), ...list]);
    onDrop();
  });
  useEffect(() => {
    // Each element that is entered on the way says so before the one that is left does.
    let depth = 0;
    const handle = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type === "dragenter") depth += 1;
      if (event.type === "dragleave") depth -= 1;
      if (event.type === "drop") {
        depth = 0;
        takeFiles(event.dataTransfer.files);
      }
      setOver(depth > 0);
    };
    const listening = new AbortController();
    const { signal } = listening;
    for (const name of ["dragenter", "dragover", "dragleave", "drop"] as const)
      addEventListener(name, handle, { signal });
    addEventListener("paste", ({ clipboardData }) => takeFiles(clipboardData?.files), { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}

const showSign = (sign: HTMLElement | null) => sign?.showPopover();
