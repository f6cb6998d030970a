import { siteUrl } from "./site.ts";

/** The page's Trusted Types policy, which accepts only files of the site as scripts. */
const policy = globalThis.trustedTypes?.createPolicy("atlas-worker", {
  createScriptURL: (path) => {
    const url = siteUrl(path);
    if (url.startsWith(siteUrl(""))) return url;
    throw new TypeError(`Not a file of the site: ${path}`);
  },
});

/** The address of a worker's script, checked if the browser supports Trusted Types. */
export const trustedScript = (path: string): string =>
  policy ? policy.createScriptURL(path) : siteUrl(path);
