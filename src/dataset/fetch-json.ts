/** Why a file of the dataset, or a part of the program, could not be had. */
export type FetchFailure =
  | "offline"
  | "slow"
  | "not-found"
  | "outdated"
  | "reachable"
  | "server"
  | "not-json"
  | "too-large";

/** A file that could not be had; `detail` is for the small print. */
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

/** How long a file may take, in milliseconds, before the page says that it does not come. */
export const PATIENCE = 10_000;

/** Fetches a static JSON file of the dataset; throws `FetchError`. */
export async function fetchJson(path: string, cancel: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(PATIENCE);
  const fail = (error: unknown) => {
    if (cancel.aborted) throw error;
    throw new FetchError(timeout.aborted ? "slow" : "offline", path, String(error));
  };
  const signal = AbortSignal.any([cancel, timeout]);
  const response = await fetch(path, { signal }).catch(fail);
  const { ok, status } = response;
  if (!ok) throw new FetchError(status === 404 ? "not-found" : "server", path, `HTTP ${status}`);
  const text = await response.text().catch(fail);
  if (text.length > MAX_BYTES)
    throw new FetchError("too-large", path, `${text.length} characters, at most ${MAX_BYTES}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError("not-json", path, String(error));
  }
}
