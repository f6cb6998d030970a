import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { httpGet } from "./http-get.ts";

/** A web server with its recipe in docs/deploy/. */
interface WebServer {
  /** Debian packages. */
  packages: string;
  /** Writes the configuration into `folder`, and returns the command. */
  configure: (folder: string, site: Site) => string[];
}
export interface Site {
  /** Folder that the server publishes. */
  root: string;
  /** Page for unknown addresses. */
  notFound: string;
  port: number;
}

const BROTLI = ["filter", "static"].map(
  (kind) => `load_module /usr/lib/nginx/modules/ngx_http_brotli_${kind}_module.so;`,
);

export const WEB_SERVERS: Readonly<Record<string, WebServer>> = {
  nginx: {
    packages: "nginx-light libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static",
    configure: (folder, { root, notFound, port }) => {
      const recipe = replaceEach(readFileSync("docs/deploy/nginx.conf", "utf8"), [
        ["listen 80;", `listen 127.0.0.1:${port};`],
        ["root /srv/atlas;", `root ${root};`],
        ["/404.html", notFound],
      ]);
      writeFileSync(join(folder, "atlas.conf"), recipe);
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
      writeFileSync(
        join(folder, "nginx.conf"),
        `${BROTLI.join(" ")} worker_processes 1; daemon off; user ${userInfo().username};
         pid ${folder}/pid; error_log ${folder}/error.log; events {}
         http {
           include /etc/nginx/mime.types; access_log off; sendfile on;
           ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
           include ${folder}/atlas.conf;
         }`,
      );
      return ["nginx", "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")];
    },
  },
  caddy: {
    packages: "caddy",
    configure: (folder, { root, notFound, port }) => {
      const recipe = replaceEach(readFileSync("docs/deploy/Caddyfile", "utf8"), [
        ["atlas.example.org {", `http://127.0.0.1:${port} {`],
        ["root * /srv/atlas", `root * ${root}`],
        ["/404.html", notFound],
      ]);
      const file = join(folder, "Caddyfile");
      writeFileSync(file, `{\n\tadmin off\n}\n${recipe}`);
      return ["caddy", "run", "--adapter", "caddyfile", "--config", file];
    },
  },
};

function replaceEach(text: string, pairs: readonly [from: string, to: string][]): string {
  for (const [from] of pairs) if (!text.includes(from)) throw new Error(`the recipe lacks ${from}`);
  return pairs.reduce((result, [from, to]) => result.replace(from, to), text);
}

export const isInstalled = (program: string): boolean =>
  !spawnSync(program, ["-v"], { stdio: "ignore" }).error;

/** Starts a server with its recipe on 127.0.0.1. `prefix` is a command that runs the server, such as taskset. */
export async function startWebServer(
  { configure }: WebServer,
  site: Omit<Site, "port">,
  prefix: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-server-"));
  const port = await findFreePort();
  const command = [...prefix, ...configure(folder, { ...site, port })];
  const server = await startProcess(command, `http://127.0.0.1:${port}/`, { HOME: folder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a command, and waits for a response at `url`. */
export async function startProcess(
  [program = "", ...args]: readonly string[],
  url: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const close = () => stop(child);
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} stopped: ${errors}`);
    if (await httpGet(url, "/").catch(() => undefined)) return { url, close };
    await setTimeout(100);
  }
  await close();
  throw new Error(`${program} does not answer at ${url}: ${errors}`);
}

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });

export const findFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });
