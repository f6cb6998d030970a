import { DEFAULT_LANGUAGE } from "../domain/languages.ts";
import { showsCountries } from "../domain/selection.ts";
import { dataFilesOf } from "../url/data-files.ts";
import { PREVIEW_SIZE } from "./preview/draw-preview.tsx";
import { alternatesOf, inLanguage, oEmbedPath, type SitePage } from "./site-pages.ts";

/** Metadata for the `<head>` of a page. */
export interface PageFacts {
  page: SitePage;
  title: string;
  appName: string;
  description: string;
  /** Path of the preview picture. */
  picture: string;
  /** Set on the page of a country. */
  country?: { code: string; name: string } | undefined;
  /** Absolute address of the site's root. If undefined, elements with absolute addresses are omitted. */
  siteUrl: string | undefined;
}

/** The part of a page's head that names and describes it, for search engines and link previews. */
export function PageHead({ page, title, appName, description, picture, siteUrl }: PageFacts) {
  const { view, country, language } = page.selection;
  // The first page presents the atlas, not the country that it shows.
  const name = view === "scorecard" && country === undefined ? appName : title;
  const graph = {
    type: "website",
    site_name: appName,
    title: name,
    description,
    locale: language === "en" ? "en_GB" : language,
    ...(siteUrl && {
      url: siteUrl + page.address,
      image: siteUrl + picture,
      "image:width": PREVIEW_SIZE.width,
      "image:height": PREVIEW_SIZE.height,
      "image:alt": description,
    }),
  };
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {siteUrl && <PageLinks page={page} siteUrl={siteUrl} />}
      {Object.entries(graph).map(([property, content]) => (
        <meta key={property} property={`og:${property}`} content={String(content)} />
      ))}
      {siteUrl && <meta name="twitter:card" content="summary_large_image" />}
      {dataFilesOf(page.selection).map(({ type, href }) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
      {siteUrl && showsCountries(view) && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={name}
          href={siteUrl + oEmbedPath(page)}
        />
      )}
      {view === "dataset" && (
        <link rel="alternate" type="application/atom+xml" href="releases.atom" />
      )}
    </>
  );
}

/** Links to the canonical address and to the page in each language. Search engines require absolute addresses. */
function PageLinks({ page, siteUrl }: { page: SitePage; siteUrl: string }) {
  const link = (language: string, { address }: SitePage) => (
    <link key={language} rel="alternate" hrefLang={language} href={siteUrl + address} />
  );
  return (
    <>
      <link rel="canonical" href={siteUrl + page.address} />
      {alternatesOf(page).map((one) => link(one.selection.language, one))}
      {link("x-default", inLanguage(page, DEFAULT_LANGUAGE))}
    </>
  );
}
