import { useEffect, useEffectEvent, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { dispatchMissedEvents } from "../../url/storage-events.ts";
import { droppedStore } from "./page-state.ts";

export function DropTarget({ onDrop }: { onDrop: () => void }) {
  const { t } = useI18n();
  const isOver = useFilesOver(onDrop);
  useEffect(dispatchMissedEvents, []);
  if (!isOver) return null;
  return (
    // A popover, since it must appear above open dialogs.
    <p className="drop-sign" role="status" popover="manual" ref={showPopover}>
      {t("app.drop")}
    </p>
  );
}

/** Handles dropped and pasted files. Returns whether files are being dragged over the page. */
function useFilesOver(onDrop: () => void): boolean {
  const [isOver, setOver] = useState(false);
  const takeFiles = useEffectEvent((list: FileList | undefined) => {
    if (!list || list.length === 0) return;
    droppedStore.set([...droppedStore.get(), ...list]);
    onDrop();
  });
  useEffect(() => {
    // Counts nested elements, since "dragenter" is dispatched before the previous element's "dragleave".
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
    const controller = new AbortController();
    const { signal } = controller;
    for (const name of ["dragenter", "dragover", "dragleave", "drop"] as const)
      addEventListener(name, handle, { signal });
    const handlePaste = ({ clipboardData }: ClipboardEvent) => {
      // Ignores files that accompany text, because spreadsheets and word processors add a picture to copied text.
      if (!clipboardData?.types.includes("text/html")) takeFiles(clipboardData?.files);
    };
    addEventListener("paste", handlePaste, { signal });
    return () => controller.abort();
  }, []);
  return isOver;
}

const showPopover = (element: HTMLElement | null) => element?.showPopover();
