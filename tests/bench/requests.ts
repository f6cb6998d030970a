import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { formatSize } from "../tools/bundle.ts";
import {
  findFreePort,
  isInstalled,
  startProcess,
  startWebServer,
  WEB_SERVERS,
} from "../tools/web-servers.ts";

/**
 * `npm run bench:serve`: measures how many requests per second one core serves over loopback. Tests the server of `npm start`,
 * and nginx with one worker if it is installed. The server runs on the first core, and this client on the others.
 */

const CONNECTIONS = 32;
/** Milliseconds per file and server, about 11 seconds in total. */
const WARM_UP = 300;
const MEASURED = 1500;

const PIN = cpus().length > 1 && isInstalled("taskset") ? ["taskset", "-c", "0"] : [];
if (PIN.length === 0) console.log("Not pinned to a core: taskset or a second core is missing");
else spawnSync("taskset", ["-cp", `1-${cpus().length - 1}`, String(process.pid)]);

const pick = (folder: string, pattern: RegExp) =>
  `${folder}/${readdirSync(`dist/${folder}`).find((file) => pattern.test(file))}`;
const FILES: readonly [name: string, path: string][] = [
  ["page", "index.html"],
  ["data of a country", pick("data", /^PER-\w{8}\.json$/)],
  ["first script", pick("assets", /^index-.*\.js$/)],
];

await bench("npm start", await startSite());
const { nginx } = WEB_SERVERS;
if (nginx && isInstalled("nginx")) {
  const site = { root: resolve("dist"), notFound: "/404.html" };
  await bench("nginx, one worker", await startWebServer(nginx, site, PIN));
} else console.log("nginx is not installed");

async function startSite() {
  const port = await findFreePort();
  const command = [...PIN, process.execPath, "--import", "tsx", "src/cli/serve.ts"];
  return startProcess(command, `http://127.0.0.1:${port}/`, { PORT: String(port) });
}

async function bench(title: string, { url, close }: Awaited<ReturnType<typeof startProcess>>) {
  try {
    console.log(title);
    for (const [name, path] of FILES) {
      const { requests, bytes } = await measure(new URL(path, url));
      const { size } = statSync(`dist/${path}.br`);
      console.log(
        `  ${name.padEnd(20)}${formatSize(size).padStart(9)} ${Math.round(requests).toString().padStart(7)} requests/s ${(bytes / 1e6).toFixed(0).padStart(5)} MB/s`,
      );
    }
  } finally {
    await close();
  }
}

/** Requests one file over all connections, and returns requests and bytes per second. */
async function measure(url: URL) {
  const counts = { requests: 0, bytes: 0 };
  const clients = Array.from({ length: CONNECTIONS }, () => keepRequesting(url, counts));
  await setTimeout(WARM_UP);
  const before = { ...counts, time: performance.now() };
  await setTimeout(MEASURED);
  const seconds = (performance.now() - before.time) / 1000;
  const result = {
    requests: (counts.requests - before.requests) / seconds,
    bytes: (counts.bytes - before.bytes) / seconds,
  };
  for (const stop of clients) stop();
  return result;
}

/** Sends the next request when a response is complete, and reconnects when the connection closes. Returns a stop function. */
function keepRequesting(
  { hostname, port, pathname }: URL,
  counts: { requests: number; bytes: number },
) {
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: br\r\n\r\n`;
  let socket: Socket;
  let stopped = false;
  const open = () => {
    /** Remaining bytes of the response. Undefined until its header arrives. */
    let left: number | undefined;
    socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on("data", (part) => {
      counts.bytes += part.length;
      left = (left ?? readLength(part)) - part.length;
      if (left > 0) return;
      left = undefined;
      counts.requests += 1;
      socket.write(request);
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => stopped || open());
  };
  open();
  return () => {
    stopped = true;
    socket.destroy();
  };
}

/** Length of a response, including its header. */
function readLength(part: Buffer): number {
  const end = part.indexOf("\r\n\r\n");
  const head = part.toString("latin1", 0, end);
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
  if (!head.startsWith("HTTP/1.1 200") || !/^content-encoding: br/im.test(head) || !length)
    throw new Error(`expected a compressed file:\n${head}`);
  return end + 4 + Number(length);
}
