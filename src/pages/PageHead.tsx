import { DEFAULT_LANGUAGE } from "../domain/languages.ts";
import { PREVIEW_SIZE } from "./preview/draw-preview.tsx";
import { alternatesOf, oEmbedPath, type SitePage } from "./site-pages.ts";

interface Props {
  page: SitePage;
  title: string;
  appName: string;
  description: string;
  /** Path of the preview picture. */
  picture: string;
  /** Absolute address of the site's root. Without it, only the relative parts are written. */
  siteUrl: string | undefined;
}

/** The part of a page's head that names and describes it, for search engines and link previews. */
export function PageHead({ page, title, appName, description, picture, siteUrl }: Props) {
  const { view, country, language } = page.selection;
  // The first page presents the atlas, not the country that it shows.
  const name = view === "scorecard" && country === undefined ? appName : title;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {siteUrl && <PageLinks page={page} siteUrl={siteUrl} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={appName} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={language === "en" ? "en_GB" : language} />
      {siteUrl && (
        <>
          <meta property="og:url" content={siteUrl + page.address} />
          <meta property="og:image" content={siteUrl + picture} />
          <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
          <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
          <meta property="og:image:alt" content={description} />
          {view !== "method" && (
            <link
              rel="alternate"
              type="application/json+oembed"
              title={name}
              href={siteUrl + oEmbedPath(page)}
            />
          )}
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** The canonical address, and the same page in each language. Search engines require absolute addresses. */
function PageLinks({ page, siteUrl }: Pick<Props, "page"> & { siteUrl: string }) {
  const alternates = alternatesOf(page).map(({ selection, address }) => ({
    language: selection.language as string,
    address,
  }));
  const original = alternates.find(({ language }) => language === DEFAULT_LANGUAGE);
  return (
    <>
      <link rel="canonical" href={siteUrl + page.address} />
      {[...alternates, ...(original ? [{ ...original, language: "x-default" }] : [])].map(
        ({ language, address }) => (
          <link key={language} rel="alternate" hrefLang={language} href={siteUrl + address} />
        ),
      )}
    </>
  );
}
