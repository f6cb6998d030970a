import { expect, test, vi } from "vitest";
import { Incoming } from "../../../src/features/import/incoming.ts";
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

test("what is cancelled before it is begun is never begun", async () => {
  const { incoming, begun, states } = bringIn();
  incoming.add(files("a.txt", "b.txt", "c.png"));
  incoming.cancelAll();
  await vi.waitFor(() => expect(states()).toEqual(["cancelled", "cancelled", "cancelled"]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual(["a.txt"]);
});

test("one is cancelled or taken from the list before it is begun, and the others are read", async () => {
  const { incoming, begun, states } = bringIn();
  incoming.add(files("a.txt", "b.txt", "c.txt", "d.txt"));
  const [, second, third] = incoming.items;
  if (second) incoming.cancel(second);
  if (third) incoming.remove(third);
  await vi.waitFor(() => expect(begun).toEqual(["a.txt", "d.txt"]));
  expect(states()).toEqual(["waiting", "cancelled", "waiting"]);
  incoming.restore();
  expect(states()).toEqual(["waiting", "cancelled", "cancelled", "waiting"]);
});
