let root: URL | undefined;

/** The root folder of the site. Computed once, because `data-root` is relative to the address from which the page was loaded. */
export const siteRoot = (): URL => {
  root ??= new URL(document.documentElement.dataset.root ?? "./", location.href);
  return root;
};

/** Absolute address of a file of the site, such as "data/index-1234.json". Unchanged in the build, which has no `location`. */
export const siteUrl = (path: string): string =>
  typeof location === "undefined" ? path : new URL(path, siteRoot()).href;
