/** Absolute address of a file of the site. The page states the relative address of the site's root folder. */
export const siteUrl = (path: string): string =>
  new URL(path, new URL(document.documentElement.dataset.root ?? "./", location.href)).href;
