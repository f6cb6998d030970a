// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { FetchError, type FetchFailure } from "../../src/dataset/fetch-json.ts";
import { loadCode } from "../../src/dataset/load-code.ts";

vi.unmock("../../src/dataset/stall.ts");

const PART = "https://atlas.example/assets/World-1a2b.js";
/** Rejects with Chromium's message for a failed import. */
const lost = () =>
  Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${PART}`));

/** Stubs the responses for the chunk and the page. `undefined` fails the request. */
const serve = (part: Response | undefined, page: Response | undefined) =>
  vi.stubGlobal("fetch", async (address: string) => {
    const answer = address === location.href ? page : part;
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  });
const script = () => new Response("", { headers: { "content-type": "text/javascript" } });
const html = () => new Response("", { headers: { "content-type": "text/html" } });
const gone = () => new Response("", { status: 404 });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("returns the chunk", async () => {
  await expect(loadCode(async () => "part")).resolves.toBe("part");
});

test.each<[FetchFailure, string, Response | undefined, Response | undefined]>([
  ["offline", "the server does not respond", undefined, undefined],
  ["offline", "the page fails too", gone(), new Response("", { status: 503 })],
  ["outdated", "the chunk is gone", gone(), html()],
  ["outdated", "the server returns the page instead", html(), html()],
  ["reachable", "the chunk is available again", script(), html()],
])("reports %s if %s", async (failure, _when, part, page) => {
  serve(part, page);
  await expect(loadCode(lost)).rejects.toMatchObject({ failure, file: "World-1a2b.js" });
});

test("makes no request while offline", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const load = vi.fn(async () => "part");
  await expect(loadCode(load)).rejects.toMatchObject({ failure: "offline" });
  expect(load).not.toHaveBeenCalled();
});

test("returns a loaded chunk while offline", async () => {
  const load = async () => "part";
  await loadCode(load);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await expect(loadCode(load)).resolves.toBe("part");
});

test("times out after ten seconds", async () => {
  vi.useFakeTimers();
  const loading = expect(loadCode(() => new Promise(() => {}))).rejects.toMatchObject({
    failure: "slow",
  });
  await vi.advanceTimersByTimeAsync(10_000);
  await loading;
});

test("rethrows an error thrown by the chunk itself", async () => {
  const fault = new RangeError("wrong");
  await expect(loadCode(() => Promise.reject(fault))).rejects.toBe(fault);
});

test("retries a style sheet until it loads, but not afterwards", async () => {
  serve(gone(), html());
  document.head.innerHTML = '<link rel="stylesheet" href="https://atlas.example/World.css">';
  const first = document.querySelector("link");
  await expect(loadCode(lost)).rejects.toBeInstanceOf(FetchError);

  const retry = () => {
    const loading = loadCode(async () => "part");
    return { loading, link: document.querySelector("link") };
  };
  const failing = retry();
  expect(failing.link).not.toBe(first);
  failing.link?.dispatchEvent(new Event("error"));
  await expect(failing.loading).rejects.toMatchObject({ failure: "outdated", file: "World.css" });

  const succeeding = retry();
  expect(succeeding.link).not.toBe(failing.link);
  succeeding.link?.dispatchEvent(new Event("load"));
  await expect(succeeding.loading).resolves.toBe("part");

  const later = retry();
  await expect(later.loading).resolves.toBe("part");
  expect(later.link).toBe(succeeding.link);
});
