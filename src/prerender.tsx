import { DomUtils, parseDocument } from "htmlparser2";
import { type ReactNode, StrictMode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { App } from "./app/App.tsx";
import { DataLinks, ReadyQuestions } from "./app/late-parts.tsx";
import { loadPage } from "./app/load-page.ts";
import { framework } from "./dataset/framework.ts";
import { areasQuery, createQueryClient, indexQuery } from "./dataset/queries.ts";
import { LANGUAGES } from "./domain/languages.ts";
import type { MeasureText } from "./export/wrap-text.ts";
import { loadLateParts } from "./features/scorecard/late-parts.tsx";
import { loadMessages } from "./i18n/catalogues.ts";
import { sampleFormats } from "./i18n/formatters.ts";
import { createI18n, type Messages } from "./i18n/i18n.tsx";
import { messagesQuery } from "./late/messages.tsx";
import { pageMarkdown } from "./page-markdown.tsx";
import { NotFound } from "./pages/NotFound.tsx";
import { createOEmbed } from "./pages/oembed.ts";
import { PageHead } from "./pages/PageHead.tsx";
import { type Site, subjectOf } from "./pages/page-subject.ts";
import { drawPreview } from "./pages/preview/draw-preview.tsx";
import { formatRobots, formatSitemap } from "./pages/site-files.ts";
import { fileOf, listPages, rootOf, type SitePage } from "./pages/site-pages.ts";
import { describeDatasetPage, structuredData } from "./pages/structured-data.ts";
import { WithoutScript } from "./pages/WithoutScript.tsx";

/** Messages that only the build needs. */
const BUILD_MESSAGES = import.meta.glob<Messages>("./i18n/??.json", {
  query: "?page",
  import: "default",
});

/** Everything that the build needs to write the files of a page. */
export type PrerenderedPage = Awaited<ReturnType<typeof prerenderPage>>;

interface SiteOptions {
  /** Absolute address of the site's root, if known. */
  siteUrl: string | undefined;
  /** Returns text widths for the preview pictures. */
  measure: MeasureText;
  /** Describes the dataset as JSON-LD. */
  croissant: string;
  /** Codes of the countries that have a page. By default, all have one. */
  countryPages: readonly string[] | undefined;
}

/** Renders every page of the site in turn. */
export async function* prerenderSite({ siteUrl, measure, croissant, ...options }: SiteOptions) {
  const client = createQueryClient();
  const index = await client.fetchQuery(indexQuery(framework));
  const {
    countryPages: countries = Object.keys({ ...index.countries, ...index.later?.countries }),
  } = options;
  await Promise.all([
    client.fetchQuery(areasQuery(index)),
    ...[loadLateParts(), ReadyQuestions.load(), DataLinks.load()],
  ]);
  for (const i18n of await loadTexts()) {
    const { language } = i18n;
    for (const part of ["first", "views", "dataset"] as const)
      client.setQueryData(messagesQuery(language, part).queryKey, i18n);
    for (const page of listPages(language, countries)) {
      const prerendered = await prerenderPage({ client, index, i18n }, page, siteUrl, measure);
      if (page.selection.view === "dataset")
        prerendered.structuredData = describeDatasetPage(croissant, siteUrl ?? rootOf(page));
      yield { ...prerendered, countries };
    }
  }
}

/** The messages of every language, including messages that only the build needs. */
const loadTexts = () =>
  Promise.all(
    LANGUAGES.map(async (language) =>
      createI18n(language, {
        ...(await loadMessages(language)),
        ...(await BUILD_MESSAGES[`./i18n/${language}.json`]?.()),
      }),
    ),
  );

/** Messages of `PageError`. */
const PAGE_ERROR = ["error.page", "error.page-title", "error.reload"] as const;

/** Content of the files for search engines, by path. */
export const describeSite = (pages: readonly SitePage[], siteUrl: string | undefined) =>
  new Map([
    ["robots.txt", formatRobots(siteUrl)],
    ...(siteUrl ? [["sitemap.xml", formatSitemap(pages, siteUrl)] as const] : []),
  ]);

/** The content of 404.html, which hosts serve at every unknown address. */
export const prerenderNotFound = async (siteUrl: string | undefined): Promise<string> =>
  renderToStaticMarkup(<NotFound texts={await loadTexts()} siteUrl={siteUrl} />);

async function prerenderPage(
  site: Site,
  page: SitePage,
  siteUrl: string | undefined,
  measure: MeasureText,
) {
  const { client, i18n } = site;
  const { selection, address } = page;
  const { view, country, language } = selection;
  await loadPage(client, selection);
  const html = await renderWhole(
    <StrictMode>
      <App client={client} prerendered={address} />
    </StrictMode>,
  );
  // React renders the title first, because the app renders no `<head>`.
  const [titleTag = ""] = /^<title>.*?<\/title>/.exec(html) ?? [];
  const title = DomUtils.textContent(parseDocument(titleTag));
  const subject = subjectOf(site, page);
  const { source } = subject.preview;
  const picture = `previews/${language}/${subject.picture}.png`;
  const facts = { page, title, siteUrl, ...subject, picture, appName: i18n.t("app.title") };
  return {
    page,
    ...{ address, language, view, isFirst: view === "scorecard" && country === undefined },
    file: fileOf(page),
    root: rootOf(page),
    html: html.slice(titleTag.length),
    head: renderToStaticMarkup(<PageHead {...facts} />),
    structuredData: structuredData(facts),
    oEmbed: createOEmbed(facts, source),
    markdown: pageMarkdown(site, html, facts, source),
    preview: { path: picture, draw: () => drawPreview(subject.preview, measure) },
    withoutScript: renderToStaticMarkup(<WithoutScript {...{ i18n, page, html }} />),
    slowStart: i18n.t("error.slow-start"),
    pageError: JSON.stringify(Object.fromEntries(PAGE_ERROR.map((id) => [id, i18n.t(id)]))),
    intl: sampleFormats(language),
  };
}

/** Renders in order and without placeholders. Throws the first error. */
async function renderWhole(page: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(page, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void errors.push(error),
  });
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}
