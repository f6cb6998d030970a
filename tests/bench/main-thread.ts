import type { Browser, Page } from "@playwright/test";
import * as v from "valibot";

/** Trace categories with `RunTask` events, which cover all work of a thread, as in Lighthouse's breakdown. */
const CATEGORIES = ["-*", "__metadata", "disabled-by-default-devtools.timeline"];

const EventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Wall-clock and CPU duration of the event, in microseconds. Instant events have neither. */
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ name: v.optional(v.string()) }), {}),
});
const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** Main-thread work of a page in milliseconds: wall-clock time, and CPU time, which depends less on other processes. */
export interface Work {
  wall: number;
  cpu: number;
}

/** Measures the main-thread work of the page while `job` runs. */
export async function traceWork(browser: Browser, page: Page, job: () => Promise<void>) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await job();
  return sumTasks(await browser.stopTracing());
}

/** Sums the main-thread tasks of the busiest renderer. The other renderer has only the initial blank page. */
function sumTasks(trace: Buffer): Work {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace.toString()));
  const events = traceEvents.flatMap((event) => {
    const { success, output } = v.safeParse(EventSchema, event);
    return success ? [output] : [];
  });
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const works = threads.map(({ pid, tid }) => {
    const tasks = events.filter(
      (event) => event.pid === pid && event.tid === tid && event.name === "RunTask",
    );
    const sum = (key: "dur" | "tdur") => tasks.reduce((total, task) => total + task[key], 0) / 1000;
    return { wall: sum("dur"), cpu: sum("tdur") };
  });
  const [busiest] = works.toSorted((a, b) => b.cpu - a.cpu);
  if (!busiest) throw new Error("the trace has no main thread");
  return busiest;
}
