import { siteUrl } from "./site.ts";

/** Creates the script addresses that the page's Trusted Types policy accepts: files of the site only. */
const policy = globalThis.trustedTypes?.createPolicy("atlas-worker", {
  createScriptURL: (path) => {
    const url = siteUrl(path);
    if (url.startsWith(siteUrl(""))) return url;
    throw new TypeError(`Not a file of the site: ${path}`);
  },
});

/** The address of a worker's script. */
export const trustedScript = (path: string): string =>
  policy ? policy.createScriptURL(path) : siteUrl(path);
