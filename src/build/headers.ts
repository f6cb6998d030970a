/** Headers of every response. The Content-Security-Policy is in a meta tag, except `frame-ancestors`. HSTS is left to the host, since it affects the whole domain. */
const COMMON = {
  // Scripts on other sites may read the data. All files are public, and none depends on cookies.
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // Omits web-share, because Chrome on Linux reports it as an unknown feature. By default, the page's own origin may use it.
  "Permissions-Policy":
    "camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

const HASHED = "public, max-age=31536000, immutable";
/** Caching by folder. Other files, such as pages and the service worker, are revalidated. */
const CACHING: readonly [folder: string, value: string][] = [
  ["/assets/", HASHED],
  ["/data/", HASHED],
  ["/previews/", "public, max-age=86400"],
];
export const REVALIDATE = "no-cache";

/** Headers of the file at `path`. Other sites may frame only addresses with `embed` in their query. */
export function headersOf(path: string, query = ""): Readonly<Record<string, string>> {
  const [, caching = REVALIDATE] = CACHING.find(([folder]) => path.startsWith(folder)) ?? [];
  const mayFrame = new URLSearchParams(query).has("embed");
  const framing = { "Content-Security-Policy": "frame-ancestors 'none'" };
  return { "Cache-Control": caching, ...COMMON, ...(!mayFrame && framing) };
}

/** `_headers` for Netlify and Cloudflare Pages. Both join the values of all matching rules and revalidate files by default. */
export const formatHeadersFile = (): string =>
  [
    "# Without frame-ancestors: a rule cannot match a query, and any site may frame an address with ?embed.",
    "/*",
    ...Object.entries(COMMON).map(([name, value]) => `  ${name}: ${value}`),
    ...CACHING.flatMap(([folder, value]) => [`${folder}*`, `  Cache-Control: ${value}`]),
    "",
  ].join("\n");
