import { expect, test, vi } from "vitest";
import { ImportSession } from "../../../src/features/import/session.ts";
import type { Errand } from "../../../src/intake/intake.ts";

/** A session that reads nothing to its end, and the names of the files that it began with. */
function createSession() {
  const begun: string[] = [];
  const session = new ImportSession(({ name }): Errand => {
    begun.push(name);
    let cancel = () => {};
    const reading = new Promise<undefined>((resolve) => {
      cancel = () => resolve(undefined);
    });
    return { reading, cancel };
  });
  const states = () => session.items.map(({ state }) => state.kind);
  return { session, begun, states };
}

const files = (...names: string[]) => names.map((name) => new File(["text"], name));

test("what is cancelled before it is begun is never begun", async () => {
  const { session, begun, states } = createSession();
  session.add(files("a.txt", "b.txt", "c.png"));
  session.cancelAll();
  await vi.waitFor(() => expect(states()).toEqual(["cancelled", "cancelled", "cancelled"]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual(["a.txt"]);
});

test("one is cancelled or taken from the list before it is begun, and the others are read", async () => {
  const { session, begun, states } = createSession();
  session.add(files("a.txt", "b.txt", "c.txt", "d.txt"));
  const [, second, third] = session.items;
  if (second) session.cancel(second);
  if (third) session.remove(third);
  await vi.waitFor(() => expect(begun).toEqual(["a.txt", "d.txt"]));
  expect(states()).toEqual(["waiting", "cancelled", "waiting"]);
  session.restore();
  expect(states()).toEqual(["waiting", "cancelled", "cancelled", "waiting"]);
});
