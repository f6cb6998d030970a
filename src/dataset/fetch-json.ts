/** Why a file of the dataset could not be had. */
export type FetchFailure = "offline" | "not-found" | "server" | "not-json" | "too-large";

/** A file of the dataset that could not be had; `detail` is for the small print. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  constructor(
    readonly failure: FetchFailure,
    readonly file: string,
    readonly detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}

/** Largest file that is parsed: a profile has about 4 kB, the index of the world about 20 kB. */
const MAX_BYTES = 1_000_000;

/** Fetches a static JSON file of the dataset; throws `FetchError`. */
export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new FetchError("offline", path, String(error));
  });
  if (!response.ok)
    throw new FetchError(
      response.status === 404 ? "not-found" : "server",
      path,
      `HTTP ${response.status}`,
    );
  const text = await response.text().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new FetchError("offline", path, String(error));
  });
  if (text.length > MAX_BYTES)
    throw new FetchError("too-large", path, `${text.length} characters, at most ${MAX_BYTES}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError("not-json", path, String(error));
  }
}
