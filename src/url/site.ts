let root: URL | undefined;

/** Absolute address of a file of the site, such as "data/index-1234.json"; unchanged in the build, which has no `location`. */
export function siteUrl(path: string): string {
  if (typeof location === "undefined") return path;
  // Computed once: the page states its root relative to the address from which it was loaded.
  root ??= new URL(document.documentElement.dataset.root ?? "./", location.href);
  return new URL(path, root).href;
}
