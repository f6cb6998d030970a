import { createContext, type KeyboardEvent, use, useEffect, useId, useRef, useState } from "react";
import type { SnapshotSubject, ViewDescription } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { late } from "../late/late.tsx";

const Context = createContext<ViewDescription | undefined>(undefined);

/** Provides the description of the view to the export menus inside it. */
export const ViewProvider = Context.Provider;

export function useViewDescription(): ViewDescription {
  const context = use(Context);
  if (!context) throw new Error("useViewDescription needs a ViewProvider above it");
  return context;
}

/** Loads when the pointer or focus reaches the button. */
const ExportOptions = late(async () => (await import("./ExportOptions.tsx")).ExportOptions);

export function ExportMenu({ subject }: { subject: SnapshotSubject }) {
  const { t } = useI18n();
  const context = useViewDescription();
  const { menu, trigger, isOpen, outcome, toggle, close } = useMenu();
  const panelId = useId();
  const preload = () => void ExportOptions.load().catch(() => {});
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close("");
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from any focused element inside.
    <div ref={menu} className="export-menu" onKeyDown={handleKeyDown}>
      <button
        ref={trigger}
        type="button"
        className="button is-plain"
        aria-label={t("snapshot.export-of", { title: subject.title })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={toggle}
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

/** State of a menu that announces the outcome of an export. The menu closes after an export, and when the user presses or focuses an element outside it. */
function useMenu() {
  /** `outcome` is undefined until the menu is first opened. */
  const [{ isOpen, outcome }, set] = useState<{ isOpen: boolean; outcome?: string }>({
    isOpen: false,
  });
  const menu = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen && !outcome) return;
    const handle = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target))
        set({ isOpen: false, outcome: "" });
    };
    const unlisten = new AbortController();
    for (const type of ["pointerdown", "focusin"])
      document.addEventListener(type, handle, { signal: unlisten.signal });
    return () => unlisten.abort();
  }, [isOpen, outcome]);
  const toggle = () => set({ isOpen: !isOpen, outcome: "" });
  const close = (announcement: string) => {
    set({ isOpen: false, outcome: announcement });
    // An export can end after the menu has closed and the focus has moved.
    if (trigger.current?.matches("[aria-expanded=true]")) trigger.current.focus();
  };
  return { menu, trigger, isOpen, outcome, toggle, close };
}
