import { type PoolOptions, ThreadsPoolWorker, type Vite, type WorkerRequest } from "vitest/node";

/** Idle threads by environment. They keep dependencies loaded between runs. */
const waiting = new Map<string, Resident[]>();

const pool = {
  name: "resident",
  createPoolWorker: (options: PoolOptions) => {
    const { name } = options.environment;
    const residents = waiting.get(name) ?? [];
    waiting.set(name, residents);
    return residents.pop() ?? new Resident(options, residents);
  },
};

/** Runs tests in threads that outlive a run, because starting a thread takes much longer than testing a mutant. */
export const residentWorkers: Vite.Plugin = {
  name: pool.name,
  configureVitest: ({ vitest, project }) => {
    project.config.pool = pool.name;
    project.config.poolRunner = pool;
    project.config.isolate = true;
    vitest.onClose(async () => {
      for (const residents of waiting.values())
        for (const resident of residents.splice(0)) await resident.end();
    });
  },
};

class Resident extends ThreadsPoolWorker {
  override readonly name = pool.name;
  private readonly residents: Resident[];
  private listeners: { event: string; callback: (message: unknown) => void }[] = [];
  private config: unknown;
  private isReady = false;

  constructor(options: PoolOptions, residents: Resident[]) {
    super(options);
    this.residents = residents;
  }

  override on(event: string, callback: (message: unknown) => void) {
    this.listeners.push({ event, callback });
    super.on(event, callback);
  }

  /**
   * Forwards only the first start message, and no stop messages. Each run gets the latest configuration. Its `isolate` option
   * makes the thread reload the project's code.
   */
  override send(message: WorkerRequest) {
    if (message.type === "stop") return this.answer("stopped");
    if (message.type === "start") {
      this.config = { ...message.context.config, isolate: true };
      if (this.isReady) return this.answer("started");
      this.isReady = true;
    }
    if (message.type !== "run") return super.send(message);
    super.send({ ...message, ...{ context: { ...message.context, config: this.config } } });
  }

  override async stop() {
    for (const { event, callback } of this.listeners.splice(0)) super.off(event, callback);
    this.residents.push(this);
  }

  end = () => super.stop();

  private answer(type: "started" | "stopped") {
    const listeners = this.listeners.filter(({ event }) => event === "message");
    queueMicrotask(() => {
      for (const { callback } of listeners) callback({ type, __vitest_worker_response__: true });
    });
  }
}
