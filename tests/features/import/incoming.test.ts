// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Incoming } from "../../../src/features/import/inbox.ts";
import type { Errand } from "../../../src/intake/intake.ts";

/** Files that are read to no end, and the names of the files that it began with. */
function bringIn() {
  const begun: string[] = [];
  const incoming = new Incoming(({ name }): Errand => {
    begun.push(name);
    let cancel = () => {};
    const reading = new Promise<undefined>((resolve) => {
      cancel = () => resolve(undefined);
    });
    return { reading, cancel };
  });
  const states = () => incoming.items.map(({ state }) => state.kind);
  return { incoming, begun, states };
}

const files = (...names: string[]) => names.map((name) => new File(["text"], name));

test("all that is on its way is cancelled at once", async () => {
  const { incoming, begun, states } = bringIn();
  incoming.add(files("a.txt", "b.txt", "c.png"));
  incoming.cancelAll();
  await vi.waitFor(() => expect(states()).toEqual(["cancelled", "cancelled", "cancelled"]));
  expect(begun).toEqual(["a.txt", "b.txt", "c.png"]);
});

test("one is cancelled or taken from the list, and the others are read", async () => {
  const { incoming, states } = bringIn();
  incoming.add(files("a.txt", "b.txt", "c.txt", "d.txt"));
  const [, second, third] = incoming.items;
  if (second) incoming.cancel(second);
  if (third) incoming.remove(third);
  await vi.waitFor(() => expect(states()).toEqual(["waiting", "cancelled", "waiting"]));
  incoming.restore();
  expect(states()).toEqual(["waiting", "cancelled", "cancelled", "waiting"]);
});
