/** Files that were dropped before the page that takes them was there; it takes them once. */
let waiting: readonly File[] = [];
let taker: ((files: readonly File[]) => void) | undefined;

/** Hands files to whoever takes them, now or as soon as there is someone. */
export function offerFiles(files: readonly File[]): void {
  if (taker) taker(files);
  else waiting = [...waiting, ...files];
}

/** Takes the files that wait and those that come; returns how to stop. */
export function takeFiles(take: (files: readonly File[]) => void): () => void {
  taker = take;
  const files = waiting;
  waiting = [];
  if (files.length > 0) take(files);
  return () => {
    if (taker === take) taker = undefined;
  };
}
