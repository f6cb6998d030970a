import { describe, expect, test, vi } from "vitest";
import { Intake } from "../../src/intake/intake.ts";
import { type Outcome, readFile } from "../../src/intake/read-file.ts";
import type { Thread } from "../../src/intake/start-thread.ts";
import { framework, readText } from "../reader/corpus.ts";

vi.mock("../../src/intake/start-thread.ts", () => ({ startThread: vi.fn() }));

const NOTHING: Outcome = { problem: "not-a-profile" };
const file = (name: string, text = "one") => new File([text], name);
const noStart = () => {};

/** Threads that answer when told to, and say when they were ended. */
function makeThreads() {
  const reads: { name: string; settle: (reading: Outcome) => void; fail: () => void }[] = [];
  const ended: number[] = [];
  let started = 0;
  const start = (): Thread => {
    const number = started++;
    return {
      read: (given) =>
        new Promise((resolve, reject) => {
          const fail = () => reject(new Error("broken"));
          reads.push({ name: given.name, settle: resolve, fail });
        }),
      end: () => ended.push(number),
    };
  };
  return { reads, ended, start, count: () => started };
}

describe("reading a file", () => {
  test("gives the profile with its words", async () => {
    const request = { file: file("PER.txt", readText("data/documents/PER.txt")), framework };
    const reading = await readFile(request);
    expect(reading).toMatchObject({ profile: { country: "PER" }, evidence: { country: "PER" } });
  });

  test.each([
    ["empty", file("a.txt", "")],
    ["not-a-profile", file("a.txt", "A letter.")],
    ["no-country", file("a.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n")],
  ])("says what stands in the way: %s", async (problem, given) => {
    expect(await readFile({ file: given, framework })).toEqual({ problem });
  });

  test("takes a person's word for the country", async () => {
    const text =
      "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\nNowhere has none.\n";
    const reading = await readFile({ file: file("a.txt", text), framework, country: "CHL" });
    expect(reading).toMatchObject({ profile: { country: "CHL" } });
  });
});

describe("taking files in", () => {
  test("reads three at a time, texts before what takes its time", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start);
    const names = ["a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.txt"];
    for (const name of names) intake.read(file(name), noStart);
    expect(threads.reads.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
    threads.reads[0]?.settle(NOTHING);
    await vi.waitFor(() => expect(threads.reads[3]?.name).toBe("e.txt"));
  });

  test("ends a thread that takes too long, and reads the others in another", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start, 20);
    const slow = intake.read(file("slow.pdf"), noStart);
    expect(await slow.reading).toEqual({ problem: "too-slow" });
    expect(threads.ended).toEqual([0]);
    const next = intake.read(file("b.txt"), noStart);
    await vi.waitFor(() => expect(threads.reads).toHaveLength(2));
    threads.reads[1]?.settle(NOTHING);
    expect(await next.reading).toEqual(NOTHING);
  });

  test("reads others past two files that never end", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start);
    const errands = ["a.pdf", "b.pdf", "c.pdf", "d.pdf"].map((name) =>
      intake.read(file(name), noStart),
    );
    threads.reads[2]?.settle(NOTHING);
    expect(await errands[2]?.reading).toEqual(NOTHING);
    await vi.waitFor(() => expect(threads.reads).toHaveLength(4));
    threads.reads[3]?.settle(NOTHING);
    expect(await errands[3]?.reading).toEqual(NOTHING);
  });

  test("says at once what is too large, and opens it in no thread", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start);
    const sizes = { "a.txt": 6e6, "b.pdf": 31e6, "c.json": 21e6 };
    for (const [name, size] of Object.entries(sizes)) {
      const large = file(name);
      Object.defineProperty(large, "size", { value: size });
      expect(await intake.read(large, noStart).reading).toMatchObject({
        problem: expect.stringContaining("too-large"),
      });
    }
    expect(threads.count()).toBe(0);
  });

  test("cancels what is read and what waits", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start);
    const names = ["a.pdf", "b.pdf", "c.pdf", "d.pdf"];
    const errands = names.map((name) => intake.read(file(name), noStart));
    errands[3]?.cancel();
    errands[0]?.cancel();
    expect(await errands[0]?.reading).toBeUndefined();
    expect(await errands[3]?.reading).toBeUndefined();
    expect(threads.ended).toEqual([0]);
    expect(threads.reads.map(({ name }) => name)).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
  });

  test("says that a thread broke, and goes on with a new one", async () => {
    const threads = makeThreads();
    const intake = new Intake(framework, threads.start);
    const errand = intake.read(file("a.pdf"), noStart);
    threads.reads[0]?.fail();
    expect(await errand.reading).toEqual({ problem: "no-thread" });
    intake.read(file("b.txt"), noStart);
    await vi.waitFor(() => expect(threads.count()).toBe(2));
  });
});
