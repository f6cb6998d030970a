import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";

/** Copies a text, or shows it if the browser refuses. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = async () => {
    try {
      // `navigator.clipboard` is undefined over plain HTTP.
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button is-plain" onClick={copy}>
        {label}
      </button>
      <span role="status" className={outcome === "refused" ? "copy-refused" : "copy-done"}>
        {outcome === "copied" && t("drawer.copied")}
        {outcome === "refused" && (
          <>
            {t("drawer.copy-refused")} <output>{text}</output>
          </>
        )}
      </span>
    </span>
  );
}
