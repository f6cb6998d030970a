import { FetchError, PATIENCE } from "./fetch-json.ts";

/** Style sheets that did not come with their code. The build's loader asks for each once: the next try asks again. */
let lostStyles: readonly HTMLLinkElement[] = [];

/** What has come, and comes again without a connection. */
const loaded = new WeakSet<() => Promise<unknown>>();

/** Loads a part of the program that comes later; throws `FetchError`, which says why it did not come. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  // The build waits as long as it takes.
  if (typeof document === "undefined") return load();
  // A browser asks for a part once in the life of a page: it is not to fail where that can be foreseen.
  if (navigator.onLine === false && !loaded.has(load))
    throw new FetchError("offline", "", "the browser is offline");
  try {
    const styled = Promise.all([load(), ...lostStyles.map(renewStyle)]);
    const [part] = await inTime(styled);
    loaded.add(load);
    return part;
  } catch (error) {
    throw await explainLoad(error);
  }
}

/** What kept a part of the program from coming; any other error as it is. */
export async function explainLoad(error: unknown): Promise<unknown> {
  if (!isLoadFailure(error)) return error;
  lostStyles = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(
    ({ sheet }) => !sheet,
  );
  return explain(error);
}

function inTime<T>(loading: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new FetchError("slow", "", `nothing after ${PATIENCE} ms`)), PATIENCE);
  });
  return Promise.race([loading, late]);
}

/** As browsers, and the build's loader of styles, word it. */
const isLoadFailure = (error: unknown) => /module|preload/i.test(String(error));

/** A lost connection; one that is back, which takes a reload; or a newer edition, which has taken the place of this part. */
async function explain(error: unknown): Promise<FetchError> {
  const detail = String(error);
  const [url] = /https?:\/\/\S+\.(?:js|css)/.exec(detail) ?? [];
  const file = url?.split("/").at(-1) ?? "";
  const [part, page] = await Promise.all([url ? look(url) : undefined, look("./")]);
  const failure =
    page?.status !== 200 || (url && !part)
      ? "offline"
      : part?.status === 200 && !part.type.includes("text/html")
        ? "reachable"
        : "outdated";
  return new FetchError(failure, file, detail);
}

/** What the server says of a file now; undefined where it says nothing. */
const look = (url: string) =>
  fetch(url, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) }).then(
    ({ status, headers }) => ({ status, type: headers.get("content-type") ?? "" }),
    () => undefined,
  );

function renewStyle(lost: HTMLLinkElement): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = lost.href;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`No styles: ${link.href}`)));
    lost.replaceWith(link);
  });
}
