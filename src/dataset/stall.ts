/** Time without data after which a request counts as stalled, in milliseconds. */
export const STALL = 10_000;

/** Time at which `noteData` was last called. */
let lastNoted = 0;

/** Records that part of a file arrived. */
export function noteData(): void {
  lastNoted = performance.now();
}

/** The end of the last complete response. Covers scripts, whose progress is not observable. */
function lastResponse(): number {
  const last = performance.getEntriesByType("resource").at(-1);
  return last instanceof PerformanceResourceTiming ? last.responseEnd : 0;
}

/** Calls `onStall` once none of the page's requests, which may wait for each other, has received data for `STALL`. Returns a cancel function. */
export function watchForStall(onStall: () => void): () => void {
  const start = performance.now();
  let timer = setTimeout(check, STALL);
  function check() {
    const last = Math.max(start, lastNoted, lastResponse());
    const left = last + STALL - performance.now();
    if (left <= 0) onStall();
    else timer = setTimeout(check, left);
  }
  return () => clearTimeout(timer);
}
