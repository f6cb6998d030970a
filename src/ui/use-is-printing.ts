import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is about to be printed: then all of it has to be there, at once. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const unlisten = new AbortController();
    const { signal } = unlisten;
    addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), { signal });
    addEventListener("afterprint", () => setPrinting(false), { signal });
    return () => unlisten.abort();
  }, []);
  return isPrinting;
}
