// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
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
const overloaded = () => new Response("", { status: 503 });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("returns the chunk", async () => {
  await expect(loadCode(async () => "part")).resolves.toBe("part");
});

test.each<[FetchFailure, string, Response | undefined, Response | undefined]>([
  ["offline", "the server does not respond", undefined, undefined],
  ["server", "the server fails to send the chunk", overloaded(), html()],
  ["server", "the server fails to send any file", overloaded(), overloaded()],
  ["server", "the server fails to send the page", gone(), overloaded()],
  ["server", "the server denies access", new Response("", { status: 403 }), html()],
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

/** Adds a style sheet with the given rules. Without `rules`, its `sheet` is null, as in Firefox after a failed load. */
function addStyleSheet(rules?: () => unknown[]): HTMLLinkElement {
  document.head.innerHTML = '<link rel="stylesheet" href="https://atlas.example/World.css">';
  const link = document.head.querySelector("link") as HTMLLinkElement;
  const sheet = rules && Object.defineProperty({}, "cssRules", { get: rules });
  Object.defineProperty(link, "sheet", { value: sheet ?? null });
  return link;
}

const styleSheets = () => [...document.querySelectorAll("link")];
/** Compares elements by identity. With `toEqual`, a copy would equal its original. */
const expectOnly = (link: HTMLLinkElement | undefined) => {
  const [only, other] = styleSheets();
  expect(only).toBe(link);
  expect(other).toBeUndefined();
};
/** Sets the result of a request for a style sheet. */
const settle = (link: HTMLLinkElement | undefined, result: "load" | "error") => {
  if (result === "load") Object.defineProperty(link, "sheet", { value: { cssRules: [{}] } });
  link?.dispatchEvent(new Event(result));
};
const loadPart = () => loadCode(async () => "part");

describe("after a load that failed", () => {
  const afterFailure = async (rules?: () => unknown[]) => {
    serve(gone(), html());
    const failed = addStyleSheet(rules);
    await expect(loadCode(lost)).rejects.toBeInstanceOf(FetchError);
    return failed;
  };
  const unreadable = () => {
    throw new DOMException("Cannot access rules", "SecurityError");
  };

  test.each<[state: string, rules?: () => unknown[]]>([
    ["that has no rules", () => []],
    ["whose rules cannot be read", unreadable],
    ["whose `sheet` is null"],
  ])("requests a style sheet %s until it loads", async (_state, rules) => {
    await afterFailure(rules);

    const failing = loadPart();
    const [, retry] = styleSheets();
    settle(retry, "error");
    await expect(failing).rejects.toMatchObject({ failure: "outdated", file: "World.css" });
    expectOnly(retry);

    const succeeding = loadPart();
    const [, secondRetry] = styleSheets();
    settle(secondRetry, "load");
    await expect(succeeding).resolves.toBe("part");
    expectOnly(secondRetry);

    await expect(loadPart()).resolves.toBe("part");
    expectOnly(secondRetry);
  });

  test("does not request a style sheet that has rules", async () => {
    const link = await afterFailure(() => [{}]);
    await expect(loadPart()).resolves.toBe("part");
    expectOnly(link);
  });

  test("every load waits for the same retry", async () => {
    await afterFailure();
    const done = vi.fn();
    const loads = [loadPart().then(done), loadPart().then(done)];
    const [, retry, another] = styleSheets();
    expect(another).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).not.toHaveBeenCalled();
    settle(retry, "load");
    await Promise.all(loads);
    expect(done).toHaveBeenCalledTimes(2);
  });

  test("a load that fails during the retry does not affect later loads", async () => {
    await afterFailure();
    const waiting = loadPart();
    const [, retry] = styleSheets();
    await expect(loadCode(lost)).rejects.toMatchObject({ failure: "outdated" });
    settle(retry, "load");
    await expect(waiting).resolves.toBe("part");
    await expect(loadPart()).resolves.toBe("part");
    expectOnly(retry);
  });

  test("requests a style sheet again if its retry stalls", async () => {
    vi.useFakeTimers();
    await afterFailure();
    const stalled = expect(loadPart()).rejects.toMatchObject({ failure: "slow" });
    await vi.advanceTimersByTimeAsync(10_000);
    await stalled;
    const [, first] = styleSheets();
    const loading = loadPart();
    const [, second] = styleSheets();
    expect(second).not.toBe(first);
    settle(second, "load");
    await expect(loading).resolves.toBe("part");
  });
});
