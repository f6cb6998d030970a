import { existsSync, readFileSync } from "node:fs";

/** Where Linux tells how long the running thread has been on a processor, in nanoseconds. */
const THREAD = "/proc/thread-self/schedstat";

/** What some work took, in seconds of processor. */
export interface CpuTime {
  /** In the thread that did it; undefined where the system does not tell. */
  thread: number | undefined;
  /** In all threads: the engine compiles and collects in others. */
  all: number;
}

/** Does some work, and says what it took. */
export function measureCpu(work: () => void): CpuTime {
  const inThread = readThread();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const after = readThread();
  return {
    thread: inThread === undefined || after === undefined ? undefined : (after - inThread) / 1e9,
    all: (user + system) / 1e6,
  };
}

const readThread = (): number | undefined =>
  existsSync(THREAD) ? Number(readFileSync(THREAD, "utf8").split(" ")[0]) : undefined;

/** "1.21 s of CPU (1.62 with the engine's own threads)". */
export const formatCpu = ({ thread, all }: CpuTime): string =>
  thread === undefined
    ? `${all.toFixed(2)} s of CPU in all threads`
    : `${thread.toFixed(2)} s of CPU (${all.toFixed(2)} with the engine's own threads)`;
