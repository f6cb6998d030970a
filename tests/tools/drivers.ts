import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The WebDriver commands that `npm run browsers` needs. */
export interface Driver {
  open: (url: string) => Promise<unknown>;
  /** Runs the body of an async function in the page, and returns its result. */
  run: (body: string) => Promise<unknown>;
  /** Selects a file in the page's file input. */
  upload: (path: string) => Promise<unknown>;
  close: () => Promise<void>;
}

type Send = (command: Command, given?: Record<string, unknown>) => Promise<unknown>;
type Command = "session" | "timeouts" | "open" | "run" | "find" | "type";

/** Timeouts in milliseconds. */
const TIMEOUTS = { script: 120_000, pageLoad: 120_000 };
const FILE_INPUT = { using: "css selector", value: "input[type=file]" };

/** The commands common to both protocols. */
const createDriver = (send: Send, close: Driver["close"]): Driver => ({
  open: (url) => send("open", { url }),
  run: (body) => send("run", { script: `return (async () => { ${body} })()`, args: [] }),
  upload: async (path) => {
    const [id] = Object.values((await send("find", FILE_INPUT)) as Record<string, string>);
    return send("type", { id, text: path });
  },
  close,
});

/** Returns the path of the first program found. Otherwise throws an error that names the package to install. */
export function findProgram(names: readonly string[], install: string): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) =>
    name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name)),
  );
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error(`${names[0]} is not installed: apt-get install ${install}`);
  return found;
}

/** Polls for up to a minute until `get` returns a value. */
async function until<T>(what: string, get: () => T | undefined | Promise<T | undefined>) {
  for (let times = 0; times < 300; times += 1) {
    const got = await get();
    if (got !== undefined) return got;
    await wait(200);
  }
  throw new Error(`${what} did not appear within a minute`);
}

/** Starts Firefox and drives it over the Marionette protocol, so that geckodriver is not needed. */
export async function startFirefox(): Promise<Driver> {
  const program = findProgram(["firefox-esr", "firefox"], "firefox-esr");
  const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  const prefs = { "marionette.port": 0, "browser.shell.checkDefaultBrowser": false };
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join(""),
  );
  const browser = spawn(
    program,
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "about:blank"],
    { stdio: "ignore" },
  );
  process.once("exit", () => browser.kill());
  const port = await until("Firefox's port", () => {
    const file = join(profile, "MarionetteActivePort");
    return existsSync(file) ? Number(readFileSync(file, "utf8")) || undefined : undefined;
  });
  const socket = await until("Firefox", () => tryConnect(port));
  const call = speakMarionette(socket);
  const names: Record<Command, string> = {
    session: "NewSession",
    timeouts: "SetTimeouts",
    open: "Navigate",
    run: "ExecuteScript",
    find: "FindElement",
    type: "ElementSendKeys",
  };
  const send: Send = async (command, given = {}) => {
    const result = await call(`WebDriver:${names[command]}`, given);
    return isWrapped(result) ? result.value : result;
  };
  await send("session");
  await send("timeouts", TIMEOUTS);
  return createDriver(send, async () => {
    socket.destroy();
    await end(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

const tryConnect = (port: number) =>
  new Promise<Socket | undefined>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });

const isWrapped = (result: unknown): result is { value: unknown } =>
  typeof result === "object" && result !== null && "value" in result;

/** A request is `length:[0, id, command, parameters]`, and a reply is `length:[1, id, error, result]`. */
function speakMarionette(socket: Socket) {
  type Reply = [1, number, { message: string } | null, unknown];
  const waiting = new Map<number, (reply: Reply) => void>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(":");
      const length = Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(
        buffer.subarray(colon + 1, colon + 1 + length).toString(),
      );
      buffer = buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Reply);
    }
  });
  return (command: string, given: Record<string, unknown>) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, ([, , error, result]) =>
        error ? reject(new Error(`${command}: ${error.message}`)) : resolve(result),
      );
      const text = JSON.stringify([0, last, command, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Starts WebKitGTK on a virtual display and drives it over WebDriver. */
export async function startWebKit(): Promise<Driver> {
  const driver = findProgram(["WebKitWebDriver"], "webkit2gtk-driver");
  const screen = findProgram(["xvfb-run"], "xvfb xauth");
  const browser = findProgram(
    ["4.1", "4.0"].map(
      (one) =>
        `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit2gtk-${one}/MiniBrowser`,
    ),
    "libwebkit2gtk-4.1-0",
  );
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(
    screen,
    ["--auto-servernum", driver, `--port=${port}`, "--host=127.0.0.1"],
    // WebKit's sandbox does not start as root.
    {
      stdio: "ignore",
      detached: true,
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    },
  );
  const stop = () => server.pid && server.exitCode === null && process.kill(-server.pid);
  process.once("exit", stop);
  const base = `http://127.0.0.1:${port}/session`;
  const post = async (path: string, given: Record<string, unknown>) => {
    const response = await fetch(`${base}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    const { value } = (await response.json()) as { value: { message?: string } | undefined };
    if (!response.ok) throw new Error(`${path}: ${value?.message}`);
    return value;
  };
  await until("WebKit's driver", async () => (await tryConnect(port))?.destroy());
  const capabilities = {
    alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } },
  };
  const { sessionId } = (await post("", { capabilities })) as unknown as { sessionId: string };
  const paths: Record<Command, string> = {
    session: "",
    timeouts: "/timeouts",
    open: "/url",
    run: "/execute/sync",
    find: "/element",
    type: "/element/ID/value",
  };
  const send: Send = (command, given = {}) =>
    post(`/${sessionId}${paths[command].replace("ID", String(given.id))}`, given);
  await send("timeouts", TIMEOUTS);
  return createDriver(send, async () => {
    await fetch(`${base}/${sessionId}`, { method: "DELETE" });
    stop();
  });
}

async function end(browser: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => browser.once("exit", resolve));
  browser.kill();
  await gone;
}
