/** Calls `read` once and caches the result until `forget` is called. */
export function readOnce<T extends object>(read: () => T) {
  let cached: T | undefined;
  const forget = () => {
    cached = undefined;
  };
  return Object.assign(() => (cached ??= read()), { forget });
}
