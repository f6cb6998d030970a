import { existsSync, readFileSync } from "node:fs";

/** File with the CPU time of the current thread in nanoseconds (Linux). */
const THREAD = "/proc/thread-self/schedstat";

/** CPU time in seconds. */
export interface CpuTime {
  /** CPU time of the current thread. Undefined on systems other than Linux. */
  thread: number | undefined;
  /** CPU time of all threads, including compilation and garbage collection. */
  all: number;
}

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

/** Formats CPU time, such as "1.21 s of CPU (1.62 with the engine's own threads)". */
export const formatCpu = ({ thread, all }: CpuTime): string =>
  thread === undefined
    ? `${all.toFixed(2)} s of CPU in all threads`
    : `${thread.toFixed(2)} s of CPU (${all.toFixed(2)} with the engine's own threads)`;
