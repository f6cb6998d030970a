// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  currentAddress,
  goBackOr,
  previousAddress,
  pushAddress,
  replaceAddress,
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
});
/** Simulates Back, which jsdom does not implement synchronously. */
function goBackTo(search: string) {
  history.replaceState(null, "", `/atlas/${search}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

describe("pushAddress", () => {
  it("adds a history entry, notifies listeners once, and remembers the previous address", () => {
    replaceAddress("?a");
    const before = history.length;
    pushAddress("?b");
    expect(location.href).toBe(`${location.origin}/atlas/?b`);
    expect(history.length).toBe(before + 1);
    expect(currentAddress()).toBe("?b");
    expect(previousAddress()).toBe("?a");
    expect(listen).toHaveBeenCalledTimes(2);
  });

  it("writes a pending replacement first", () => {
    const write = vi.spyOn(history, "replaceState");
    replaceAddress("?a");
    pushAddress("?b");
    expect(write).toHaveBeenCalledExactlyOnceWith(null, "", `${location.origin}/atlas/?a`);
    vi.runAllTimers();
    expect(location.search).toBe("?b");
    expect(write).toHaveBeenCalledOnce();
  });

  it("accepts an empty address", () => {
    pushAddress("?b");
    pushAddress("");
    expect(location.pathname + location.search).toBe("/atlas/");
  });
});

describe("replaceAddress", () => {
  it("changes the current address at once, and writes several changes to the history together", () => {
    const write = vi.spyOn(history, "replaceState");
    for (const search of ["?q=l", "?q=la", "?q=law"]) replaceAddress(search);
    expect(currentAddress()).toBe("?q=law");
    expect(location.search).toBe("");
    expect(listen).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(199);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(write).toHaveBeenCalledExactlyOnceWith(null, "", `${location.origin}/atlas/?q=law`);
    expect(currentAddress()).toBe("?q=law");
  });

  it.each([
    ["pagehide", () => dispatchEvent(new Event("pagehide"))],
    ["unsubscription of the last listener", () => stop()],
  ])("writes a pending replacement on %s", (_, leave) => {
    replaceAddress("?q=law");
    leave();
    expect(location.search).toBe("?q=law");
  });

  it("discards a pending replacement after Back", () => {
    replaceAddress("?q=law");
    goBackTo("?before");
    expect(currentAddress()).toBe("?before");
    vi.runAllTimers();
    expect(location.search).toBe("?before");
    expect(listen).toHaveBeenCalledTimes(2);
  });
});

it("stops notifying a listener that unsubscribed, but not the others", () => {
  const other = vi.fn();
  const stopOther = subscribe(other);
  stop();
  goBackTo("?a");
  expect(listen).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledOnce();
  stopOther();
  goBackTo("?b");
  pushAddress("?c");
  expect(other).toHaveBeenCalledOnce();
});

describe("goBackOr", () => {
  const otherwise = vi.fn();
  const back = () => vi.spyOn(history, "back").mockImplementation(() => undefined);
  beforeEach(() => otherwise.mockClear());

  it("goes back to an address of the same page", () => {
    const spy = back();
    pushAddress("KEN.html?a");
    pushAddress("KEN.html?b");
    expect(history.state).toEqual({ from: "KEN.html?a" });
    goBackOr(otherwise);
    expect(spy).toHaveBeenCalledOnce();
    expect(otherwise).not.toHaveBeenCalled();
  });

  it.each([[null], [{ from: "world.html?a" }], [{ other: "frame" }]])(
    "calls `otherwise` on an entry with the state %j",
    (state) => {
      const spy = back();
      history.replaceState(state, "", "/atlas/?a");
      goBackOr(otherwise);
      expect(spy).not.toHaveBeenCalled();
      expect(otherwise).toHaveBeenCalledOnce();
    },
  );

  it("writes a pending replacement and keeps the previous address", () => {
    back();
    pushAddress("?a");
    replaceAddress("?a&q=law");
    goBackOr(otherwise);
    expect(location.search).toBe("?a&q=law");
    expect(history.state).toEqual({ from: "" });
  });
});

describe("currentAddress", () => {
  it.each([
    ["/atlas/", ""],
    ["/atlas/index.html?pillar=legal", "?pillar=legal"],
    ["/atlas/KEN.html", "KEN.html"],
    // Some hosts serve pages without the extension.
    ["/atlas/KEN", "KEN.html"],
    ["/atlas/es/", "es/"],
    ["/atlas/es/world.html?show=map", "es/world.html?show=map"],
  ])("is relative to the root of the site: %s", (path, address) => {
    history.replaceState(null, "", path);
    expect(currentAddress()).toBe(address);
  });
});
