// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import type { FetchFailure } from "../../src/dataset/fetch-json.ts";
import { loadCode } from "../../src/dataset/load-code.ts";

const PART = "https://atlas.example/assets/World-1a2b.js";
/** As Chromium words it. */
const lost = () =>
  Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${PART}`));

/** What the server says of the part, and of the page; no answer where it is undefined. */
const serve = (part: Response | undefined, page: Response | undefined) =>
  vi.stubGlobal("fetch", async (address: string) => {
    const answer = address === "./" ? page : part;
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  });
const script = () => new Response("", { headers: { "content-type": "text/javascript" } });
const html = () => new Response("", { headers: { "content-type": "text/html" } });
const gone = () => new Response("", { status: 404 });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("gives the part", async () => {
  await expect(loadCode(async () => "part")).resolves.toBe("part");
});

test.each<[FetchFailure, string, Response | undefined, Response | undefined]>([
  ["offline", "the server answers nothing", undefined, undefined],
  ["offline", "the page cannot be had either", gone(), new Response("", { status: 503 })],
  ["outdated", "the part is gone and the page is there", gone(), html()],
  ["outdated", "the server gives the page in its place", html(), html()],
  ["reachable", "the part is there again", script(), html()],
])("says %s where %s", async (failure, _when, part, page) => {
  serve(part, page);
  await expect(loadCode(lost)).rejects.toMatchObject({ failure, file: "World-1a2b.js" });
});

test("asks for nothing while the browser knows that it is offline", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const load = vi.fn(async () => "part");
  await expect(loadCode(load)).rejects.toMatchObject({ failure: "offline" });
  expect(load).not.toHaveBeenCalled();
});

test("what has come once comes again without a connection", async () => {
  const load = async () => "part";
  await loadCode(load);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await expect(loadCode(load)).resolves.toBe("part");
});

test("a part that never comes is given up after ten seconds", async () => {
  vi.useFakeTimers();
  const loading = expect(loadCode(() => new Promise(() => {}))).rejects.toMatchObject({
    failure: "slow",
  });
  await vi.advanceTimersByTimeAsync(10_000);
  await loading;
});

test("a fault of the part itself is told as it is", async () => {
  const fault = new RangeError("wrong");
  await expect(loadCode(() => Promise.reject(fault))).rejects.toBe(fault);
});
