import { expect, test, vi } from "vitest";
import { correctStatus, createDraft } from "../../../src/domain/review/draft.ts";
import { Inbox } from "../../../src/features/import/inbox.ts";
import type { Outcome } from "../../../src/intake/read-file.ts";
import type { DocumentWorker } from "../../../src/intake/start-worker.ts";
import { kept } from "../../domain/kept-sample.ts";

const NOTHING: Outcome = { problem: "not-a-profile" };

/** An inbox whose workers respond on demand and record when they are terminated. */
function createInbox(timeLimit?: number, loadLimit?: number, load = () => Promise.resolve()) {
  const reads: {
    name: string;
    settle: (outcome: Outcome) => void;
    fail: () => void;
    country?: string | undefined;
  }[] = [];
  const outcomes = new Map<File, (country?: string) => Promise<Outcome>>();
  const terminated: number[] = [];
  let started = 0;
  const startWorker = (): DocumentWorker => {
    const number = started++;
    return {
      load: (file) => {
        const outcome = new Promise<Outcome>((settle, reject) => {
          reads.push({ name: file.name, settle, fail: () => reject(new Error("broken")) });
        });
        const read = reads.at(-1);
        outcomes.set(file, (country) => {
          if (read) read.country = country;
          return outcome;
        });
        return load();
      },
      read: (file, country) =>
        outcomes.get(file)?.(country) ?? Promise.reject(new Error("not loaded")),
      terminate: () => terminated.push(number),
    };
  };
  const inbox = new Inbox(startWorker, timeLimit, loadLimit);
  return {
    inbox,
    reads,
    terminated,
    add: (...names: string[]) => inbox.add(names.map((name) => new File(["text"], name))),
    readNames: () => reads.map(({ name }) => name),
    started: () => started,
    /** The state of each file, or the problem of a failed file. */
    states: () =>
      inbox.items.map(({ state }) => (state.kind === "failed" ? state.problem : state.kind)),
  };
}

test("cancels all pending files", () => {
  const { inbox, add, readNames, states } = createInbox();
  add("a.txt", "b.txt", "c.png", "d.txt");
  inbox.cancelAll();
  expect(states()).toEqual(["cancelled", "cancelled", "cancelled", "cancelled"]);
  expect(readNames()).toEqual(["a.txt", "b.txt", "d.txt"]);
});

test("cancelling all files also cancels reading a document again, and keeps its draft", async () => {
  const { inbox, add, reads, states, terminated } = createInbox();
  add("a.txt");
  reads[0]?.settle({ profile: kept.read, evidence: kept.evidence });
  await vi.waitFor(() => expect(states()).toEqual(["read"]));
  if (inbox.items[0]) inbox.readAs(inbox.items[0], "BVT");
  add("b.txt");
  inbox.cancelAll();
  expect(states()).toEqual(["read", "cancelled"]);
  expect(inbox.items[0]?.job).toBeUndefined();
  expect(terminated).toHaveLength(2);
});

test("cancels or removes single files, and restores a removed file", () => {
  const { inbox, add, terminated, states } = createInbox();
  add("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt");
  const [, second, third, , , sixth] = inbox.items;
  for (const item of [second, sixth]) if (item) inbox.cancel(item);
  if (third) inbox.remove(third);
  expect(states()).toEqual(["reading", "cancelled", "reading", "reading", "cancelled"]);
  expect(terminated).toEqual([1, 2]);
  inbox.restore();
  expect(states()[2]).toBe("cancelled");
});

test("reads three files at a time, text files first", async () => {
  const { add, reads, readNames } = createInbox();
  add("a.pdf", "b.pdf", "c.pdf", "d.pdf");
  add("e.txt");
  expect(readNames()).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
  reads[0]?.settle(NOTHING);
  await vi.waitFor(() => expect(readNames()[3]).toBe("e.txt"));
});

test("terminates a worker after the time limit and reads the next file in a new one", async () => {
  const { add, reads, terminated, states } = createInbox(20);
  add("slow.pdf");
  await vi.waitFor(() => expect(states()).toEqual(["too-slow"]));
  expect(terminated).toEqual([0]);
  add("b.txt");
  reads[1]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()).toEqual(["too-slow", "not-a-profile"]));
});

test("the time limit for reading excludes the download of code, which has a limit of its own", async () => {
  vi.useFakeTimers();
  const slow = createInbox(20, 10_000, () => new Promise((resolve) => setTimeout(resolve, 60)));
  slow.add("a.txt");
  slow.reads[0]?.settle(NOTHING);
  await vi.advanceTimersByTimeAsync(60);
  expect(slow.states()).toEqual(["not-a-profile"]);

  const stalled = createInbox(10_000, 20, () => new Promise(() => {}));
  stalled.add("a.pdf");
  await vi.advanceTimersByTimeAsync(20);
  expect(stalled.states()).toEqual(["no-thread"]);
  expect(stalled.terminated).toEqual([0]);

  const reading = createInbox(10_000, 20);
  reading.add("a.txt");
  await vi.advanceTimersByTimeAsync(60);
  expect(reading.states()).toEqual(["reading"]);
});

test("reads other files while two files never finish", async () => {
  const { add, reads, states } = createInbox();
  add("a.pdf", "b.pdf", "c.pdf", "d.pdf");
  reads[2]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()[2]).toBe("not-a-profile"));
  reads[3]?.settle(NOTHING);
  await vi.waitFor(() => expect(states()[3]).toBe("not-a-profile"));
});

test("rejects files that are too large without starting a worker", () => {
  const { inbox, started, states } = createInbox();
  const sizes = { "a.txt": 6e6, "b.pdf": 31e6, "c.json": 21e6 };
  for (const [name, size] of Object.entries(sizes)) {
    const large = new File(["one"], name);
    Object.defineProperty(large, "size", { value: size });
    inbox.add([large]);
    expect(states().at(-1)).toContain("too-large");
  }
  expect(started()).toBe(0);
});

test("removes directional controls from names of files, but not from their content", async () => {
  const { inbox } = createInbox();
  const text = "the \u202etext";
  inbox.add([new File([text], "a\u202etxt.exe\u2066.txt")]);
  expect(inbox.items[0]?.file.name).toBe("atxt.exe.txt");
  expect(await inbox.items[0]?.file.text()).toBe(text);
});

test.each([
  ["does not load", () => Promise.reject(new Error("blocked"))],
  ["fails", undefined],
])("reports a worker that %s, and starts a new one for the next file", async (_what, load) => {
  const { add, reads, started, states } = createInbox(undefined, undefined, load);
  add("a.pdf");
  if (!load) reads[0]?.fail();
  await vi.waitFor(() => expect(states()).toEqual(["no-thread"]));
  add("b.txt");
  expect(started()).toBe(2);
});

test("applies a review file to the profile of its country", async () => {
  const { inbox, add, reads, states } = createInbox();
  add("ATA-review.json", "ATA.txt");
  reads[1]?.settle({ review: kept.review });
  reads[0]?.settle({ profile: kept.read, evidence: kept.evidence });
  await vi.waitFor(() => expect(states()).toEqual(["review", "read"]));
  expect(inbox.items[0]?.state).toMatchObject({ appliedTo: "ATA.txt" });
  expect(inbox.items[1]?.state).toMatchObject({ draft: { review: kept.review } });
});

test("applies a review that is already in the list when a file is restored or a profile is reopened", async () => {
  const { inbox, add, reads, states } = createInbox();
  add("ATA-review.json", "ATA.txt");
  reads[0]?.settle({ profile: kept.read, evidence: kept.evidence });
  await vi.waitFor(() => expect(states()).toEqual(["reading", "read"]));
  const [, document] = inbox.items;
  if (document) inbox.remove(document);
  reads[1]?.settle({ review: kept.review });
  await vi.waitFor(() => expect(states()).toEqual(["review"]));
  inbox.restore();
  expect(inbox.items[1]?.state).toMatchObject({ draft: { review: kept.review } });

  const other = createInbox();
  other.add("ATA-review.json");
  other.reads[0]?.settle({ review: kept.review });
  await vi.waitFor(() => expect(other.states()).toEqual(["review"]));
  other.inbox.reopen("ATA.txt", createDraft(kept.read, kept.evidence, ""));
  expect(other.inbox.items[1]?.state).toMatchObject({ draft: { review: kept.review } });
});

test("keeps the corrections made before and while a document is read again, even if reading fails", async () => {
  const { inbox, add, reads, states } = createInbox();
  add("ATA.txt");
  reads[0]?.settle({ profile: kept.read, evidence: kept.evidence });
  await vi.waitFor(() => expect(states()).toEqual(["read"]));
  const review = () => {
    const state = inbox.items[0]?.state;
    return state?.kind === "read" ? state.draft.review : undefined;
  };
  const correct = (code: string) => inbox.edit(1, (draft) => correctStatus(draft, code, "exists"));
  const readAs = (country: string) => inbox.items[0] && inbox.readAs(inbox.items[0], country);
  correct("1.2.2");
  readAs("BVT");
  correct("1.2.3");
  await vi.waitFor(() => expect(reads[1]?.country).toBe("BVT"));
  reads[1]?.settle({ problem: "unreadable" });
  await vi.waitFor(() => expect(inbox.items[0]?.state).toMatchObject({ problem: "unreadable" }));
  expect(review()?.corrections).toHaveLength(2);
  readAs("BVT");
  correct("1.4.1");
  reads[2]?.settle({ profile: { ...kept.read, country: "BVT" }, evidence: kept.evidence });
  await vi.waitFor(() => expect(review()?.country).toBe("BVT"));
  expect(review()?.corrections).toHaveLength(3);
});

test("keeps the country chosen for a reading that fails or is cancelled", async () => {
  const { inbox, add, reads, states } = createInbox();
  add("a.txt");
  reads[0]?.settle({ problem: "no-country" });
  await vi.waitFor(() => expect(states()).toEqual(["no-country"]));
  const readAs = (country: string) => inbox.items[0] && inbox.readAs(inbox.items[0], country);
  readAs("BVT");
  inbox.cancelAll();
  expect(inbox.items[0]).toMatchObject({ state: { kind: "cancelled" }, asked: "BVT" });
  readAs("BVT");
  reads[2]?.fail();
  await vi.waitFor(() => expect(states()).toEqual(["no-thread"]));
  expect(inbox.items[0]?.asked).toBe("BVT");
});

test("batches the notifications for many pending files", () => {
  vi.useFakeTimers();
  const { inbox, add } = createInbox();
  const listener = vi.fn();
  inbox.store.subscribe(listener);
  add("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(listener).toHaveBeenCalledOnce();
});

test("starts no worker and adds no listener when the page's inbox is imported", async () => {
  const [addListener, startWorker] = [vi.fn(), vi.fn()];
  vi.stubGlobal("addEventListener", addListener);
  vi.stubGlobal("Worker", startWorker);
  await import("../../../src/features/import/page-inbox.ts");
  expect(addListener).not.toHaveBeenCalled();
  expect(startWorker).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
