import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { extname, join } from "node:path";
import sirv from "sirv";
import { headersOf, REVALIDATE } from "../build/headers.ts";

/** Media types that sirv lacks or sends without a charset, by file extension. */
const TYPES: Readonly<Record<string, string>> = {
  "": "text/plain;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves a build on localhost in the way that docs/deploy.md recommends. Port 0 selects any free port. */
export async function serveSite(folder: string, port = 0) {
  const server = createServer(createListener(folder)).listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}/`,
    close: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
}

function createListener(folder: string): RequestListener {
  // `dev` looks up files on each request, so a new build can replace the folder.
  const options = { dev: true, etag: true, brotli: true, gzip: true, extensions: [] };
  const sendFile = sirv(folder, {
    ...options,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type) response.setHeader("content-type", type);
    },
  });
  const has = (file: string) => existsSync(join(folder, file));

  return (request, response) => {
    const [path = "", query = ""] = (request.url ?? "").split("?", 2);
    response.setHeaders(new Headers(headersOf(path, query)));
    if (request.method !== "GET" && request.method !== "HEAD")
      return response.writeHead(405, { allow: "GET, HEAD" }).end();

    request.url = path.endsWith("/") ? `${path}index.html` : path;
    // sirv ignores q=0, and throws on a range such as bytes=5-2.
    const accepted = request.headers["accept-encoding"];
    request.headers["accept-encoding"] = accepted?.replaceAll(/\w+;\s*q=0(\.0*)?(?![\d.])/g, "");
    delete request.headers.range;
    return sendFile(request, response, () => {
      response.setHeader("cache-control", REVALIDATE);
      // Plain segments only: "//host" would redirect to another site.
      if (/^(\/[\w-]+)+$/.test(path) && has(`${path}/index.html`))
        return void response.writeHead(301, { location: `${path}/${query && `?${query}`}` }).end();
      const body = has("404.html") ? readFileSync(join(folder, "404.html")) : "Not found";
      response.writeHead(404, { "content-type": "text/html;charset=utf-8" }).end(body);
    });
  };
}
