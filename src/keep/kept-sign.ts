/** A word in the browser's small storage: whether anything is kept, so that nobody else pays for looking. */
const SIGN = "atlas-kept";

/** Whether there may be something to load. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(SIGN) !== null;
  } catch {
    return false;
  }
}

/** Calls back whenever another tab changes what is kept; returns how to stop. */
export function watchKept(onChange: () => void): () => void {
  const handle = ({ key }: StorageEvent) => {
    if (key === SIGN || key === null) onChange();
  };
  addEventListener("storage", handle);
  return () => removeEventListener("storage", handle);
}

/** Says to this page later, and to other tabs at once, that what is kept has changed. */
export function signalKept(isAny: boolean): void {
  try {
    if (isAny) localStorage.setItem(SIGN, new Date().toISOString());
    else localStorage.removeItem(SIGN);
  } catch {
    // Where this storage is refused the other one is too.
  }
}
