/** The last selected country, the chosen language, the time of the last change to kept profiles, and custom groups. */
type StoredName = "country" | "language" | "kept" | "groups";

export const storageKey = (name: StoredName) => `atlas-${name}`;

/** Writes to localStorage, if the browser allows it. */
export function writeStored(name: StoredName, value: string): void {
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // Storage is unavailable, for example in private browsing.
  }
}

/** The stored value, or "". */
export function readStored(name: StoredName): string {
  try {
    return localStorage.getItem(storageKey(name)) ?? "";
  } catch {
    return "";
  }
}
