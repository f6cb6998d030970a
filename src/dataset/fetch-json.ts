/** Why a file or a chunk failed to load. */
export type FetchFailure =
  | "offline"
  | "slow"
  | "not-found"
  | "outdated"
  | "reachable"
  | "server"
  | "not-json"
  | "too-large";

/** `detail` is a technical message that is shown last. */
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

/** Maximum size of a file. A profile has about 4 kB, the index about 20 kB. */
const MAX_BYTES = 1_000_000;

/** Timeout of a request, in milliseconds. */
export const TIMEOUT = 10_000;

/** Fetches a JSON file of the dataset; throws `FetchError`. */
export async function fetchJson(path: string, cancel: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIMEOUT);
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
