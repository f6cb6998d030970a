// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { DropTarget } from "../../../src/features/import/DropTarget.tsx";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { ownGroups } from "../../../src/figure/own-groups.ts";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";
import { renderPart } from "../charts/page.tsx";

const { loadKept } = vi.hoisted(() => ({ loadKept: vi.fn() }));
vi.mock("../../../src/keep/kept-store.ts", async (load) => ({
  ...(await load<object>()),
  loadKept,
}));

const dispatchTransition = (type: string) =>
  dispatchEvent(new PageTransitionEvent(type, { persisted: true }));

test("a page restored from the back/forward cache shows the changes of other tabs", async () => {
  await renderPart(<DropTarget onDrop={() => {}} />);
  for (const store of [keptStore, ownGroups]) store.subscribe(() => {});
  dispatchTransition("pagehide");
  dispatchTransition("pageshow");
  // Nothing has changed, so the page does not read the storage.
  expect(loadKept).not.toHaveBeenCalled();

  loadKept.mockResolvedValueOnce({ entries: toEntries([kept], framework), broken: [] });
  dispatchTransition("pagehide");
  localStorage.setItem("atlas-kept", "2026-12-01T00:00:00Z");
  localStorage.setItem("atlas-groups", JSON.stringify({ Theirs: "CHL-FJI" }));
  dispatchTransition("pageshow");
  expect(ownGroups.get().map(({ name }) => name)).toEqual(["Theirs"]);
  await vi.waitFor(() => expect(keptStore.get().entries.ATA?.kept).toEqual(kept));
});
