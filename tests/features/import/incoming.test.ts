import { expect, test, vi } from "vitest";
import { Incoming } from "../../../src/features/import/incoming.ts";
import type { Outcome } from "../../../src/intake/read-file.ts";
import type { Thread } from "../../../src/intake/start-thread.ts";

const NOTHING: Outcome = { problem: "not-a-profile" };

/** Files that are read by threads which answer when told to, and say when they were ended. */
function bringIn(time?: number) {
  const reads: { name: string; settle: (outcome: Outcome) => void; fail: () => void }[] = [];
  const ended: number[] = [];
  let started = 0;
  const start = (): Thread => {
    const number = started++;
    return {
      read: ({ name }) =>
        new Promise((settle, reject) => {
          reads.push({ name, settle, fail: () => reject(new Error("broken")) });
        }),
      end: () => ended.push(number),
    };
  };
  const incoming = new Incoming(start, time);
  const add = (...names: string[]) => incoming.add(names.map((name) => new File(["text"], name)));
  return {
    incoming,
    add,
    reads,
    ended,
    begun: () => reads.map(({ name }) => name),
    started: () => started,
    /** Where each file stands, or what stood in its way. */
    states: () =>
      incoming.items.map(({ state }) => (state.kind === "failed" ? state.problem : state.kind)),
  };
}

test("all that is on its way is cancelled at once", () => {
  const { incoming, add, begun, states } = bringIn();
  add("a.txt", "b.txt", "c.png", "d.txt");
  incoming.cancelAll();
  expect(states()).toEqual(["cancelled", "cancelled", "cancelled", "cancelled"]);
  expect(begun()).toEqual(["a.txt", "b.txt", "d.txt"]);
});

test("one is cancelled or taken from the list, and the others are read", () => {
  const { incoming, add, ended, states } = bringIn();
  add("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt");
  const [, second, third, , , sixth] = incoming.items;
  for (const item of [second, sixth]) if (item) incoming.cancel(item);
  if (third) incoming.remove(third);
  expect(states()).toEqual(["reading", "cancelled", "reading", "reading", "cancelled"]);
  expect(ended).toEqual([1, 2]);
  incoming.restore();
  expect(states()[2]).toBe("cancelled");
});

test("three are read at a time, texts before what takes its time", async () => {
  const { add, reads, begun } = bringIn();
  add("a.pdf", "b.pdf", "c.pdf", "d.pdf");
  add("e.txt");
  expect(begun()).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
  reads[0]?.settle(NOTHING);
  await vi.waitFor(() => expect(begun()[3]).toBe("e.txt"));
});

test("a thread that takes too long is ended, and the others are read in another", async () => {
  const { add, reads, ended, states } = bringIn(20);
  add("slow.pdf");
  await vi.waitFor(() => expect(states()).toEqual(["too-slow"]));
  expect(ended).toEqual([0]);
  add("b.txt");
  reads[1]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()).toEqual(["too-slow", "not-a-profile"]));
});

test("others are read past two files that never end", async () => {
  const { add, reads, states } = bringIn();
  add("a.pdf", "b.pdf", "c.pdf", "d.pdf");
  reads[2]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()[2]).toBe("not-a-profile"));
  reads[3]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()[3]).toBe("not-a-profile"));
});

test("what is too large is said at once, and opened in no thread", () => {
  const { incoming, started, states } = bringIn();
  const sizes = { "a.txt": 6e6, "b.pdf": 31e6, "c.json": 21e6 };
  for (const [name, size] of Object.entries(sizes)) {
    const large = new File(["one"], name);
    Object.defineProperty(large, "size", { value: size });
    incoming.add([large]);
    expect(states().at(-1)).toContain("too-large");
  }
  expect(started()).toBe(0);
});

test("a thread that broke is told of, and a new one goes on", async () => {
  const { add, reads, started, states } = bringIn();
  add("a.pdf");
  reads[0]?.fail();
  await vi.waitFor(() => expect(states()).toEqual(["no-thread"]));
  add("b.txt");
  expect(started()).toBe(2);
});
