import { createContext, type KeyboardEvent, use, useEffect, useId, useRef, useState } from "react";
import type { SnapshotContext, SnapshotSubject } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { late } from "../late/late.tsx";
import "./snapshot.css";

const Context = createContext<SnapshotContext | undefined>(undefined);

/** Tells every export below what the page shows, and where it is from. */
export const SnapshotProvider = Context.Provider;

/** What the page shows; throws outside `SnapshotProvider`. */
export function useSnapshotContext(): SnapshotContext {
  const context = use(Context);
  if (!context) throw new Error("useSnapshotContext needs a SnapshotProvider above it");
  return context;
}

/** What can be exported: code of its own, fetched when someone is about to. */
const ExportOptions = late(async () => (await import("./ExportOptions.tsx")).ExportOptions);

/** "Export": a picture or the data of one view; closed when it is done, which is said beside it. */
export function ExportMenu({ subject }: { subject: SnapshotSubject }) {
  const { t } = useI18n();
  const context = useSnapshotContext();
  const [isOpen, setIsOpen] = useState(false);
  /** What became of the last export; undefined until the menu was ever open. */
  const [outcome, setOutcome] = useState<string>();
  const menu = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!isOpen && !outcome) return;
    const handle = ({ target }: Event) => {
      if (!(target instanceof Node) || menu.current?.contains(target)) return;
      setIsOpen(false);
      setOutcome("");
    };
    const leaving = new AbortController();
    for (const type of ["pointerdown", "focusin"])
      document.addEventListener(type, handle, { signal: leaving.signal });
    return () => leaving.abort();
  }, [isOpen, outcome]);

  const close = (words: string) => {
    setIsOpen(false);
    setOutcome(words);
    trigger.current?.focus();
  };
  const fetchAhead = () => void ExportOptions.load().catch(() => undefined);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close("");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside.
    <div ref={menu} className="export-menu" onKeyDown={handleKeyDown}>
      <button
        ref={trigger}
        type="button"
        className="button is-plain"
        aria-label={t("snapshot.export-of", { title: subject.title })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => {
          setOutcome("");
          setIsOpen(!isOpen);
        }}
      >
        {t("snapshot.export")}
      </button>
      {isOpen && (
        <div id={panelId}>
          <ExportOptions {...{ subject, context }} onDone={close} />
        </div>
      )}
      {outcome !== undefined && (
        <p aria-live="polite" className="export-done">
          {outcome}
        </p>
      )}
    </div>
  );
}
