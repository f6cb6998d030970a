import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** `true` while the page is being printed. Updates synchronously, so that all content renders before printing. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const unlisten = new AbortController();
    addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), unlisten);
    addEventListener("afterprint", () => setPrinting(false), unlisten);
    return () => unlisten.abort();
  }, []);
  return isPrinting;
}
