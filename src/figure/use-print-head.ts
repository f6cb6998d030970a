import { useEffect } from "react";
import { today } from "../export/today.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useLatest } from "../ui/hooks.ts";

/** Sets the text that `print.css` shows at the top of each printed page, and before the page's address. The last hook to mount applies. */
export function usePrintHead(subjectOf: () => string): void {
  const { date } = useI18n();
  const handlePrint = useLatest(() => {
    const head = `${subjectOf()} · ${date(today())}`;
    document.documentElement.style.setProperty("--print-head", JSON.stringify(head));
  });
  useEffect(() => {
    addEventListener("beforeprint", handlePrint);
    return () => removeEventListener("beforeprint", handlePrint);
  }, [handlePrint]);
}
