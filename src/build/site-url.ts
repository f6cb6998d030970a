/** The absolute address of the site's root, ending in "/". An empty value is treated as unset. Throws if the value is not the address of a folder. */
export function readSiteUrl(value = ""): string | undefined {
  if (value === "") return undefined;
  // Rejects the address of an HTML file, a query and a fragment.
  if (!URL.canParse(value) || !/^https?:\/\/[^?#\s\\]+(?<!\.html)$/.test(value))
    throw new Error(`SITE_URL: expected an address such as https://atlas.example/, not "${value}"`);
  return new URL(value).href.replace(/[^/]$/, "$&/");
}
