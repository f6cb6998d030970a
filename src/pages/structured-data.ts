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

/** Escapes "<", which could start a closing script tag. */
export const escapeForScript = (json: string): string => json.replaceAll("<", "\\u003c").trim();
