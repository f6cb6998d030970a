/** What was shown last (the address is stronger), and when what is kept here was changed last: "" where nothing is. */
type Remembered = "country" | "language" | "kept";

export const keyOf = (what: Remembered) => `atlas-${what}`;

/** Keeps it where the browser lets a page store anything. */
export function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(keyOf(what), value);
  } catch {
    // A private window: the next visit begins as the first one did.
  }
}

/** "" where nothing is remembered. */
export function recall(what: Remembered): string {
  try {
    return localStorage.getItem(keyOf(what)) ?? "";
  } catch {
    return "";
  }
}
