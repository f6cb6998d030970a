import type { PageFacts } from "./PageHead.tsx";

/** Describes a page by the vocabulary of schema.org, as JSON-LD for a script element. */
export function structuredData(facts: Omit<PageFacts, "picture">): string {
  const { page, title, appName, description, country, siteUrl } = facts;
  const data = {
    "@context": "https://schema.org",
    "@type": page.selection.view === "dataset" ? "Dataset" : "WebPage",
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

/** "<" could end the script element. */
export const escapeForScript = (json: string): string => json.replaceAll("<", "\\u003c").trim();
