/** Milliseconds without data after which a request is considered stalled. */
export const STALL = 10_000;

/** `performance.now()` at the last call of `noteData`. */
let lastNoted = 0;

/** Records that part of a file has arrived. */
export function noteData(): void {
  lastNoted = performance.now();
}

/** Time at which the last complete response ended. Needed for scripts, because their progress is not observable. */
function lastResponse(): number {
  // The entries are sorted by start time, not by end time.
  return Math.max(
    0,
    ...performance.getEntriesByType("resource").map((one) => one.startTime + one.duration),
  );
}

/** Calls `onStall` once the page has received no data for `STALL` milliseconds. Data for any request resets the timer, because a request may wait for others. Returns a cancel function. */
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
