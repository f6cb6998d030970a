import { afterEach, describe, expect, test, vi } from "vitest";
import { type FetchFailure, fetchJson } from "../../src/dataset/fetch-json.ts";

const answer = (make: () => Promise<Response>) => vi.stubGlobal("fetch", make);
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe("fetchJson", () => {
  test("returns the parsed JSON", async () => {
    answer(async () => Response.json({ a: 1 }));
    await expect(fetchJson("data/x.json", signal)).resolves.toEqual({ a: 1 });
  });

  test.each<[FetchFailure, () => Promise<Response>]>([
    ["offline", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["not-found", async () => new Response("", { status: 404 })],
    ["server", async () => new Response("", { status: 503 })],
    ["not-json", async () => new Response('{"schemaVersion": 1, "cou')],
    ["too-large", async () => new Response(`"${"x".repeat(1_000_001)}"`)],
  ])("throws a FetchError: %s", async (failure, make) => {
    answer(make);
    await expect(fetchJson("data/x.json", signal)).rejects.toMatchObject({
      name: "FetchError",
      failure,
      file: "data/x.json",
    });
  });

  test("reports a timeout as slow", async () => {
    const late = AbortSignal.abort(new DOMException("", "TimeoutError"));
    vi.spyOn(AbortSignal, "timeout").mockReturnValue(late);
    answer(() => Promise.reject(late.reason));
    await expect(fetchJson("data/x.json", signal)).rejects.toMatchObject({ failure: "slow" });
    vi.restoreAllMocks();
  });

  test("rethrows the abort of a cancelled request", async () => {
    const controller = new AbortController();
    controller.abort();
    answer(() => Promise.reject(controller.signal.reason));
    await expect(fetchJson("data/x.json", controller.signal)).rejects.toThrow(/aborted/);
  });
});
