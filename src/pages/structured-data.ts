import type { PageFacts } from "./PageHead.tsx";

/** Describes a page in the schema.org vocabulary, as JSON-LD for a script element. */
export function structuredData(facts: Omit<PageFacts, "picture">): string {
  const { page, title, appName, description, country, siteUrl } = facts;
  const data = {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: title,
    description,
    inLanguage: page.selection.language,
    ...(siteUrl && { url: siteUrl + page.address }),
    isPartOf: { "@type": "WebSite", name: appName, ...(siteUrl && { url: siteUrl }) },
    ...(country && {
      about: { "@type": "Country", name: country.name, identifier: country.code },
    }),
  };
  return escapeForScript(JSON.stringify(data));
}

/** The content of `api/v1/croissant.json`, with its relative addresses resolved against `root`, the address of the site's root. */
export const describeDatasetPage = (croissant: string, root: string): string =>
  escapeForScript(
    JSON.stringify(
      JSON.parse(croissant, (key, value) => {
        if (key === "contentUrl") return `${root}api/v1/${value}`;
        return key === "url" ? value.replace("../../", root) : value;
      }),
    ),
  );

/** Escapes "<", which could start a closing script tag. */
const escapeForScript = (json: string): string => json.replaceAll("<", "\\u003c").trim();
