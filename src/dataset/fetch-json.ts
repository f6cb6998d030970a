import { siteUrl } from "../url/site.ts";
import { noteData, watchForStall } from "./stall.ts";

type ConnectionFailure = "offline" | "slow" | "reachable";
type ContentFailure = "not-found" | "outdated" | "server" | "not-json" | "too-large";
/** Reason why a file or a chunk failed to load. */
export type FetchFailure = ConnectionFailure | ContentFailure;

/** `detail` is a technical message for the end of the error text. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  constructor(
    readonly failure: FetchFailure,
    readonly file: string,
    readonly detail: string = failure,
  ) {
    super(file ? `${file}: ${detail}` : detail);
  }
}

export const slow = (file: string) => new FetchError("slow", file);

/** Maximum length of a file. The largest has about 130,000 characters. */
const MAX_CHARACTERS = 1_000_000;

/** Fetches a JSON file of the site. Throws `FetchError` on failure, but rethrows the original error if `cancel` is aborted. */
export async function fetchJson(path: string, cancel: AbortSignal): Promise<unknown> {
  const stalled = new AbortController();
  const stopWatching = watchForStall(() => stalled.abort(slow(path)));
  const fail = (error: unknown) => {
    if (cancel.aborted || error instanceof FetchError) throw error;
    stalled.signal.throwIfAborted();
    throw new FetchError("offline", path, String(error));
  };
  const signal = AbortSignal.any([cancel, stalled.signal]);
  const text = await fetch(siteUrl(path), { signal })
    .then((response) => readText(response, path))
    .catch(fail)
    .finally(stopWatching);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError("not-json", path, String(error));
  }
}

async function readText({ ok, status, body }: Response, path: string): Promise<string> {
  if (!ok) throw new FetchError(status === 404 ? "not-found" : "server", path, `HTTP ${status}`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    noteData();
    text += chunk.value;
    if (text.length > MAX_CHARACTERS)
      throw new FetchError("too-large", path, `${text.length} characters`);
  }
  return text;
}
