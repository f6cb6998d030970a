import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A static server that can replace files, fail or become unreachable. */
export class Site {
  /** Paths that respond with an error. */
  fails: RegExp | undefined;
  /** Response bodies that replace files of the build, by path. */
  readonly replaced = new Map<string, string>();
  /** If set, sends the HTML pages, so that a test can send a page in parts. */
  sendPage: ((html: string, write: (part: string) => void) => Promise<void>) | undefined;
  /** The paths of all requests. */
  readonly requests: string[] = [];
  readonly #server: Server;
  #held: { path: RegExp; released: Promise<void> } | undefined;
  #port = 0;

  constructor(
    /** Folder of the build that is served. */
    public folder: string,
  ) {
    this.#server = createServer(async ({ url = "" }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      this.requests.push(path);
      if (this.#held?.path.test(path)) await this.#held.released;
      const body =
        this.replaced.get(path) ?? (await readFile(join(this.folder, path)).catch(() => undefined));
      const status = this.fails?.test(path) ? 503 : body ? 200 : 404;
      const type = status === 200 ? TYPES[extname(path)] : undefined;
      response.writeHead(status, {
        "content-type": type ?? "text/plain",
        "cache-control": "no-cache",
      });
      if (this.sendPage && extname(path) === ".html") {
        await this.sendPage(String(body), (part) => response.write(part));
        response.end();
      } else response.end(status === 200 ? body : String(status));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Starts listening. If the server is opened again, it has the same port. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(this.#port, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address && typeof address === "object") this.#port = address.port;
  }

  /** Holds back matching requests during `act`. */
  async hold(path: RegExp, act: () => Promise<void>): Promise<void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held = { path, released };
    await act();
    this.#held = undefined;
    release();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
