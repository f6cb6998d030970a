import type { Plugin } from "vite";

/**
 * A Content-Security-Policy that allows only the site's own origin, and the inline scripts and style sheets with these
 * hashes. Picture export loads images from `blob:` URLs.
 */
export function contentPolicy(inline: { scripts: readonly string[]; styles: readonly string[] }) {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inline.scripts].join(" "),
    ["style-src 'self'", ...inline.styles].join(" "),
    "img-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`;
}

/** Library modules and the code that replaces them. */
const REPLACED: Readonly<Record<string, string>> = {
  // The library starts its zip worker from a `blob:` URL, which the policy forbids.
  "/write-excel-file/modules/zip/zipToArrayBuffer.js": `import { zipSync } from "fflate"; export default async (files) => zipSync(files).buffer;`,
  // The app has no mutations and no infinite queries, but every query client would include the code for both.
  "/query-core/build/modern/mutationCache.js":
    "export class MutationCache { async resumePausedMutations() {} }",
  "/query-core/build/modern/infiniteQueryBehavior.js":
    "export const infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined;",
  // No query suspends or throws into an error boundary.
  "/react-query/build/modern/suspense.js":
    "export const shouldSuspend = () => false, ensureSuspenseTimers = () => {}, fetchOptimistic = undefined, defaultThrowOnError = undefined;",
  "/react-query/build/modern/errorBoundaryUtils.js":
    "export const getHasError = () => false, ensurePreventErrorBoundaryRetry = () => {}, useClearResetErrorBoundary = () => {};",
  "/react-query/build/modern/QueryErrorResetBoundary.js":
    "export const useQueryErrorResetBoundary = () => {}, QueryErrorResetBoundary = undefined;",
  // The query cache is never restored from storage.
  "/react-query/build/modern/IsRestoringProvider.js":
    "export const useIsRestoring = () => false, IsRestoringProvider = undefined;",
  "/query-core/build/modern/environmentManager.js":
    "export const isServer = () => false, environmentManager = undefined;",
  // Queries use the browser's timers.
  "/query-core/build/modern/timeoutManager.js":
    "export const timeoutManager = globalThis, systemSetTimeoutZero = (callback) => void setTimeout(callback, 0), defaultTimeoutProvider = undefined;",
  // Queries neither wait for window focus or the network, nor refetch when either returns.
  "/query-core/build/modern/focusManager.js":
    "export const focusManager = { isFocused: () => true, subscribe: () => () => {} }, FocusManager = undefined;",
  "/query-core/build/modern/onlineManager.js":
    "export const onlineManager = { isOnline: () => true, subscribe: () => () => {} }, OnlineManager = undefined;",
  // Omits `checkDCE`, with which React's developer tools check that the build is minified.
  "/react-dom/client.js": `module.exports = require("./cjs/react-dom-client.production.js");`,
  "/react-dom/index.js": `module.exports = require("./cjs/react-dom.production.js");`,
  // With named exports, calls need no property access.
  "/react/jsx-runtime.js": `import runtime from "./cjs/react-jsx-runtime.production.js"; export const { jsx, jsxs, Fragment } = runtime;`,
};

/** Replaces library code that the page cannot use or does not need. */
export const librariesPlugin = (): Plugin => ({
  name: "atlas-libraries",
  transform: (_code, id) => Object.entries(REPLACED).find(([path]) => id.endsWith(path))?.[1],
});
