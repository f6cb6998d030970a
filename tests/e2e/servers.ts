import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("serve-builds.ts", import.meta.url));

/**
 * Serves both builds from a separate process during the whole run. On a busy machine, a server in the test runner's process
 * can stop accepting connections for a minute. The workers inherit the addresses.
 */
export default async function startServers(): Promise<() => Promise<void>> {
  const server = fork(SCRIPT, { execArgv: ["--import", "tsx"] });
  const stopped = once(server, "exit");
  const [addresses] = await Promise.race([
    once(server, "message"),
    stopped.then(([code]) => {
      throw new Error(`The server stopped with code ${code}`);
    }),
  ]);
  Object.assign(process.env, addresses);
  return async () => {
    server.kill();
    await stopped;
  };
}
