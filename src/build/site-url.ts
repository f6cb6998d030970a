/** The absolute address of the site's root, ending in "/". An empty value counts as unset. */
export function readSiteUrl(value = ""): string | undefined {
  if (value === "") return undefined;
  // The pattern excludes a page, a query and a fragment.
  if (!URL.canParse(value) || !/^https?:\/\/[^?#\s\\]+(?<!\.html)$/.test(value))
    throw new Error(`SITE_URL: expected an address such as https://atlas.example/, not "${value}"`);
  return new URL(value).href.replace(/[^/]$/, "$&/");
}
