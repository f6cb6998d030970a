// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  absoluteAddress,
  currentSearch,
  goBackOr,
  previousSearch,
  pushSearch,
  replaceSearch,
  settleSearch,
  subscribe,
} from "../../src/url/address.ts";

const listen = vi.fn();
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", "/atlas/");
  listen.mockClear();
  stop = subscribe(listen);
});
afterEach(() => {
  vi.unstubAllGlobals();
  stop();
  vi.useRealTimers();
});
/** Simulates Back: jsdom does not implement it synchronously. */
function comeTo(search: string) {
  history.replaceState(null, "", `/atlas/${search}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

describe("pushSearch", () => {
  it("adds an entry, notifies once, and remembers the previous query", () => {
    replaceSearch("?a");
    const before = history.length;
    pushSearch("?b");
    expect(location.href).toBe(`${location.origin}/atlas/?b`);
    expect(history.length).toBe(before + 1);
    expect(currentSearch()).toBe("?b");
    expect(previousSearch()).toBe("?a");
    expect(listen).toHaveBeenCalledTimes(2);
  });

  it("writes a pending replacement first", () => {
    const write = vi.spyOn(history, "replaceState");
    replaceSearch("?a");
    pushSearch("?b");
    expect(write).toHaveBeenCalledExactlyOnceWith(null, "", "/atlas/?a");
    vi.runAllTimers();
    expect(location.search).toBe("?b");
    expect(write).toHaveBeenCalledOnce();
  });

  it("accepts an empty query", () => {
    pushSearch("?b");
    pushSearch("");
    expect(location.pathname + location.search).toBe("/atlas/");
  });
});

describe("replaceSearch", () => {
  it("takes effect at once, and merges writes", () => {
    const write = vi.spyOn(history, "replaceState");
    for (const search of ["?q=l", "?q=la", "?q=law"]) replaceSearch(search);
    expect(currentSearch()).toBe("?q=law");
    expect(location.search).toBe("");
    expect(listen).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(199);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(write).toHaveBeenCalledExactlyOnceWith(null, "", "/atlas/?q=law");
    expect(currentSearch()).toBe("?q=law");
  });

  it.each([
    ["pagehide", () => dispatchEvent(new Event("pagehide"))],
    ["the last listener unsubscribes", () => stop()],
  ])("writes before %s", (_, leave) => {
    replaceSearch("?q=law");
    leave();
    expect(location.search).toBe("?q=law");
  });

  it("is discarded after Back", () => {
    replaceSearch("?q=law");
    comeTo("?before");
    expect(currentSearch()).toBe("?before");
    vi.runAllTimers();
    expect(location.search).toBe("?before");
    expect(listen).toHaveBeenCalledTimes(2);
  });
});

it("stops notifying only the unsubscribed listener", () => {
  const other = vi.fn();
  const stopOther = subscribe(other);
  stop();
  comeTo("?a");
  expect(listen).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledOnce();
  stopOther();
  comeTo("?b");
  pushSearch("?c");
  expect(other).toHaveBeenCalledOnce();
});

describe("goBackOr", () => {
  const otherwise = vi.fn();
  const back = () => vi.spyOn(history, "back").mockImplementation(() => undefined);
  beforeEach(() => otherwise.mockClear());

  it("goes back to an entry that this page pushed", () => {
    const spy = back();
    pushSearch("?a");
    pushSearch("?b");
    expect(history.state).toEqual({ depth: 2 });
    goBackOr(otherwise);
    expect(spy).toHaveBeenCalledOnce();
    expect(otherwise).not.toHaveBeenCalled();
  });

  it.each([[null], [{ depth: "none" }], [{ other: "frame" }]])(
    "calls `otherwise` on an entry with state %j",
    (state) => {
      const spy = back();
      history.replaceState(state, "", "/atlas/?a");
      goBackOr(otherwise);
      expect(spy).not.toHaveBeenCalled();
      expect(otherwise).toHaveBeenCalledOnce();
    },
  );

  it("writes a pending replacement and keeps the depth", () => {
    back();
    pushSearch("?a");
    replaceSearch("?a&q=law");
    goBackOr(otherwise);
    expect(location.search).toBe("?a&q=law");
    expect(history.state).toEqual({ depth: 1 });
  });
});

describe("settleSearch", () => {
  /** jsdom does not implement navigation timing. */
  class Timing {
    name = "";
    entryType = "navigation";
    startTime = 0;
    duration = 0;
    toJSON = () => ({});
    constructor(readonly type: string) {}
  }
  const openBy = (...types: string[]) => {
    vi.stubGlobal("PerformanceNavigationTiming", Timing);
    const asked = vi.fn((_kind: string) => types.map((type) => new Timing(type)));
    performance.getEntriesByType = asked;
    return asked;
  };
  const original = performance.getEntriesByType;
  afterEach(() => {
    performance.getEntriesByType = original;
    vi.unstubAllGlobals();
  });

  it("sets the query of a new page in the same entry", () => {
    const asked = openBy("navigate");
    const before = history.length;
    settleSearch("?country=PER");
    expect(asked).toHaveBeenCalledWith("navigation");
    expect(location.search).toBe("?country=PER");
    expect(history.length).toBe(before);
    expect(listen).not.toHaveBeenCalled();
  });

  it.each([["reload"], ["back_forward"]])("does nothing after %s", (type) => {
    openBy(type);
    settleSearch("?country=PER");
    expect(location.search).toBe("");
  });

  it("does nothing for an unknown navigation type or an existing query", () => {
    openBy();
    settleSearch("?country=PER");
    expect(location.search).toBe("");
    openBy("navigate");
    history.replaceState(null, "", "/atlas/?view=world");
    settleSearch("?country=PER");
    expect(location.search).toBe("?view=world");
  });
});

it("absoluteAddress prepends the page's address, if there is one", () => {
  expect(absoluteAddress("?a")).toBe(`${location.origin}/atlas/?a`);
  vi.stubGlobal("location", undefined);
  expect(absoluteAddress("?a")).toBe("?a");
});
