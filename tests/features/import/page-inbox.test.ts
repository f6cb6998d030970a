// @vitest-environment jsdom
import { renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { inbox, usePageInbox } from "../../../src/features/import/page-inbox.ts";
import type { Outcome } from "../../../src/intake/read-file.ts";
import { pushAddress } from "../../../src/url/address.ts";

const { read } = vi.hoisted(() => ({ read: vi.fn<() => Promise<Outcome>>() }));
vi.mock("../../../src/intake/start-worker.ts", () => ({
  startWorker: () => ({ load: () => Promise.resolve(), read, terminate: () => {} }),
}));
vi.mock("../../../src/url/address.ts", async (load) => ({
  ...(await load<object>()),
  pushAddress: vi.fn(),
}));

const snapshot = { address: "world.html" };
beforeEach(() => vi.mocked(pushAddress).mockClear());

/** Adds the export of a view. If `isLeaving`, leaves the page before the file has been read. */
async function addExport(isLeaving: boolean) {
  const { unmount } = renderHook(usePageInbox);
  let settle = (_: Outcome) => {};
  read.mockReturnValueOnce(new Promise((resolve) => (settle = resolve)));
  inbox.add([new File(["text"], "view.csv")]);
  if (isLeaving) unmount();
  settle({ snapshot });
  await waitFor(() => expect(inbox.items.at(-1)?.state).toEqual({ kind: "snapshot", snapshot }));
  unmount();
}

test("opens the exported view", async () => {
  await addExport(false);
  expect(pushAddress).toHaveBeenCalledWith("world.html");
});

test("does not open the exported view after the user has left the page", async () => {
  await addExport(true);
  expect(pushAddress).not.toHaveBeenCalled();
});
