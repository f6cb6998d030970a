import { useState } from "react";

/** Copies a text; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton({
  label,
  text,
  copied,
  refused,
}: {
  label: string;
  text: string;
  /** Said after a copy. */
  copied: string;
  /** Said above the text when the browser refuses. */
  refused: string;
}) {
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const handleClick = () =>
    writeClipboard(text).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
  return (
    <span className="copy">
      <button type="button" className="button is-plain" onClick={handleClick}>
        {label}
      </button>
      <span role="status" className={outcome === "refused" ? "copy-refused" : "copy-done"}>
        {outcome === "copied" && copied}
        {outcome === "refused" && (
          <>
            {refused} <output>{text}</output>
          </>
        )}
      </span>
    </span>
  );
}

/** Rejects also where the page is not allowed a clipboard at all (plain http). */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
