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
/** What Back does, as far as jsdom lets it be tried: another entry is there, and the page is told. */
function comeTo(search: string) {
  history.replaceState(null, "", `/atlas/${search}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

describe("a step", () => {
  it("is written at once, told once, and knows where it came from", () => {
    replaceSearch("?a");
    const before = history.length;
    pushSearch("?b");
    expect(location.href).toBe(`${location.origin}/atlas/?b`);
    expect(history.length).toBe(before + 1);
    expect(currentSearch()).toBe("?b");
    expect(previousSearch()).toBe("?a");
    expect(listen).toHaveBeenCalledTimes(2);
  });

  it("leaves the one before it as it was changed last", () => {
    const write = vi.spyOn(history, "replaceState");
    replaceSearch("?a");
    pushSearch("?b");
    expect(write).toHaveBeenCalledExactlyOnceWith(null, "", "/atlas/?a");
    vi.runAllTimers();
    expect(location.search).toBe("?b");
    expect(write).toHaveBeenCalledOnce();
  });

  it("may lead to the page without a query", () => {
    pushSearch("?b");
    pushSearch("");
    expect(location.pathname + location.search).toBe("/atlas/");
  });
});

describe("fast changes of the same entry", () => {
  it("are in force at once, and written together", () => {
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
    ["the page is left", () => dispatchEvent(new Event("pagehide"))],
    ["nobody listens any longer", () => stop()],
  ])("are written before %s", (_, leave) => {
    replaceSearch("?q=law");
    leave();
    expect(location.search).toBe("?q=law");
  });

  it("are given up where the person went back meanwhile", () => {
    replaceSearch("?q=law");
    comeTo("?before");
    expect(currentSearch()).toBe("?before");
    vi.runAllTimers();
    expect(location.search).toBe("?before");
    expect(listen).toHaveBeenCalledTimes(2);
  });
});

it("who stopped listening is told nothing more, neither are the others forgotten", () => {
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

describe("going back", () => {
  const otherwise = vi.fn();
  const back = () => vi.spyOn(history, "back").mockImplementation(() => undefined);
  beforeEach(() => otherwise.mockClear());

  it("stays within the page: it goes back where this page made the entry", () => {
    const spy = back();
    pushSearch("?a");
    pushSearch("?b");
    expect(history.state).toEqual({ depth: 2 });
    goBackOr(otherwise);
    expect(spy).toHaveBeenCalledOnce();
    expect(otherwise).not.toHaveBeenCalled();
  });

  it.each([[null], [{ depth: "none" }], [{ other: "frame" }]])(
    "does something else where another page made it: %j",
    (state) => {
      const spy = back();
      history.replaceState(state, "", "/atlas/?a");
      goBackOr(otherwise);
      expect(spy).not.toHaveBeenCalled();
      expect(otherwise).toHaveBeenCalledOnce();
    },
  );

  it("leaves behind what was changed last, with its place in the history", () => {
    back();
    pushSearch("?a");
    replaceSearch("?a&q=law");
    goBackOr(otherwise);
    expect(location.search).toBe("?a&q=law");
    expect(history.state).toEqual({ depth: 1 });
  });
});

describe("a page that was just opened without a query", () => {
  /** How a browser says that it opened the page; jsdom does not. */
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

  it("gets the one that it means, in the same entry", () => {
    const asked = openBy("navigate");
    const before = history.length;
    settleSearch("?country=PER");
    expect(asked).toHaveBeenCalledWith("navigation");
    expect(location.search).toBe("?country=PER");
    expect(history.length).toBe(before);
    expect(listen).not.toHaveBeenCalled();
  });

  it.each([["reload"], ["back_forward"]])("stays where it is after %s", (type) => {
    openBy(type);
    settleSearch("?country=PER");
    expect(location.search).toBe("");
  });

  it("stays where nothing is known of how it was opened, and where there is a query", () => {
    openBy();
    settleSearch("?country=PER");
    expect(location.search).toBe("");
    openBy("navigate");
    history.replaceState(null, "", "/atlas/?view=world");
    settleSearch("?country=PER");
    expect(location.search).toBe("?view=world");
  });
});

it("an absolute address is of this page; where there is no page it is the query alone", () => {
  expect(absoluteAddress("?a")).toBe(`${location.origin}/atlas/?a`);
  vi.stubGlobal("location", undefined);
  expect(absoluteAddress("?a")).toBe("?a");
});
