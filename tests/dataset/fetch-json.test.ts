import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FetchFailure, fetchJson } from "../../src/dataset/fetch-json.ts";

vi.unmock("../../src/dataset/stall.ts");

const answer = (make: () => Promise<Response>) => vi.stubGlobal("fetch", make);
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

/** Time between two chunks, in milliseconds. */
const INTERVAL = 9_000;

/** Responds to requests with one chunk per interval. An empty chunk sends nothing. Fails when the request is aborted. */
const stream = (...chunks: readonly string[]) =>
  vi.stubGlobal("fetch", async (_path: string, { signal: abort }: { signal: AbortSignal }) => {
    const body = new ReadableStream({
      async start(controller) {
        abort.addEventListener("abort", () => controller.error(abort.reason));
        for (const chunk of chunks) {
          await new Promise((resolve) => setTimeout(resolve, INTERVAL));
          if (chunk !== "") controller.enqueue(new TextEncoder().encode(chunk));
        }
        if (!abort.aborted) controller.close();
      },
    });
    return new Response(body);
  });

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
  ])("throws a FetchError with the failure %s", async (failure, make) => {
    answer(make);
    await expect(fetchJson("data/x.json", signal)).rejects.toMatchObject({
      name: "FetchError",
      failure,
      file: "data/x.json",
    });
  });

  describe("on a slow connection", () => {
    beforeEach(() => vi.useFakeTimers());

    test("keeps waiting while data arrives", async () => {
      stream("[1", ",2", ",3]");
      const loading = fetchJson("data/x.json", signal);
      await vi.advanceTimersByTimeAsync(4 * INTERVAL);
      await expect(loading).resolves.toEqual([1, 2, 3]);
    });

    test("waits while another request receives data", async () => {
      stream("[1", ",2", ",3", "]");
      const other = fetchJson("data/other.json", signal);
      stream("", "", "", "4");
      const loading = fetchJson("data/x.json", signal);
      await vi.advanceTimersByTimeAsync(4 * INTERVAL);
      await expect(loading).resolves.toBe(4);
      await expect(other).resolves.toHaveLength(3);
    });

    test("reports a file as slow if no data arrives for ten seconds", async () => {
      stream("[1", ...Array<string>(3).fill(""));
      const loading = expect(fetchJson("data/x.json", signal)).rejects.toMatchObject({
        failure: "slow",
      });
      await vi.advanceTimersByTimeAsync(INTERVAL + 10_000);
      await loading;
    });
  });

  test("rethrows the abort error of a cancelled request", async () => {
    const controller = new AbortController();
    controller.abort();
    answer(() => Promise.reject(controller.signal.reason));
    await expect(fetchJson("data/x.json", controller.signal)).rejects.toThrow(/aborted/);
  });
});
