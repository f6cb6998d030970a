import { escapeHtml } from "../domain/embed.ts";
import { alternatesOf, type SitePage } from "./site-pages.ts";

/** Lists all pages with their alternates in each language, for search engines. */
export function formatSitemap(pages: readonly SitePage[], siteUrl: string): string {
  const root = escapeHtml(siteUrl);
  const urls = pages.map((page) => {
    const links = alternatesOf(page).map(
      ({ selection, address }) =>
        `<xhtml:link rel="alternate" hreflang="${selection.language}" href="${root}${address}"/>`,
    );
    return `<url><loc>${root}${page.address}</loc>${links.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

export const formatRobots = (siteUrl: string | undefined): string =>
  ["User-agent: *", "Allow: /", ...(siteUrl ? [`Sitemap: ${siteUrl}sitemap.xml`] : []), ""].join(
    "\n",
  );
