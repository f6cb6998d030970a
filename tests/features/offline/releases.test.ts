import { afterEach, expect, test, vi } from "vitest";
import { openNewer } from "../../../src/features/offline/releases.ts";
import { reloadPage } from "../../../src/url/address.ts";

vi.mock("../../../src/url/address.ts", () => ({ reloadPage: vi.fn() }));

const waiting = { postMessage: vi.fn() };
/** The browser's service workers. `controllerchange` is dispatched when the newer worker takes over. */
const serviceWorker = Object.assign(new EventTarget(), { ready: Promise.resolve({ waiting }) });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function openNewerRelease(): Promise<void> {
  vi.stubGlobal("navigator", { serviceWorker });
  vi.useFakeTimers();
  void openNewer();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.postMessage).toHaveBeenCalledWith({ type: "SKIP_WAITING" });
  expect(reloadPage).not.toHaveBeenCalled();
}

test("the newer release is opened when its worker has taken over", async () => {
  await openNewerRelease();
  serviceWorker.dispatchEvent(new Event("controllerchange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(reloadPage).toHaveBeenCalledOnce();
});

test("the newer release is opened after three seconds if the browser does not replace the old worker", async () => {
  await openNewerRelease();
  await vi.advanceTimersByTimeAsync(2999);
  expect(reloadPage).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(reloadPage).toHaveBeenCalledOnce();
});
