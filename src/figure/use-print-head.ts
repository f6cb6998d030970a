import { useEffect } from "react";
import { today } from "../export/today.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useLatest } from "../ui/hooks.ts";

/** Sets the text that `print.css` shows at the top of each printed page, and before the page's address. Replaces a default head. */
export function usePrintHead(subjectOf: () => string, isDefault = false): void {
  const { date } = useI18n();
  const handlePrint = useLatest(() => {
    const head = `${subjectOf()} · ${date(today())}`;
    document.documentElement.style.setProperty("--print-head", JSON.stringify(head));
  });
  useEffect(() => {
    // A capturing listener runs before all others.
    addEventListener("beforeprint", handlePrint, isDefault);
    return () => removeEventListener("beforeprint", handlePrint, isDefault);
  }, [handlePrint, isDefault]);
}
