import { type ReactNode, StrictMode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { App } from "./app/App.tsx";
import { loadPage } from "./app/load-page.ts";
import { framework } from "./dataset/framework.ts";
import { createQueryClient, indexQuery } from "./dataset/queries.ts";
import { type CountryIndex, resolveScored } from "./domain/country-index.ts";
import { LANGUAGES } from "./domain/languages.ts";
import { loadLateParts } from "./features/scorecard/late-parts.tsx";
import { loadMessages, loadPageMessages } from "./i18n/catalogues.ts";
import { sampleFormats } from "./i18n/formatters.ts";
import { createI18n, type I18n } from "./i18n/i18n.tsx";
import { messagesQuery } from "./late/messages.tsx";
import { describePage } from "./pages/describe-page.ts";
import { PageHead } from "./pages/PageHead.tsx";
import { fileOf, listPages, rootOf, type SitePage } from "./pages/site-pages.ts";
import { structuredData } from "./pages/structured-data.ts";

/** The content of a page's file. */
export type PrerenderedPage = Awaited<ReturnType<typeof prerenderPage>>;

/** Renders every page of the site in turn. `siteUrl` is the absolute address of its root, if known. */
export async function* prerenderSite(siteUrl: string | undefined) {
  const client = createQueryClient();
  const index = await client.fetchQuery(indexQuery(framework));
  const countries = [...Object.keys(index.countries), ...Object.keys(index.later?.countries ?? {})];
  await loadLateParts();
  for (const language of LANGUAGES) {
    const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
    const i18n = createI18n(language, messages);
    for (const part of ["first", "views"] as const)
      client.setQueryData(messagesQuery(language, part).queryKey, i18n);
    for (const page of listPages(language, countries)) {
      yield { ...(await prerenderPage({ client, index, i18n, page, siteUrl })), countries };
    }
  }
}

interface Context {
  client: ReturnType<typeof createQueryClient>;
  index: CountryIndex;
  i18n: I18n;
  page: SitePage;
  siteUrl: string | undefined;
}

async function prerenderPage({ client, index, i18n, page, siteUrl }: Context) {
  const { selection, address } = page;
  await loadPage(client, selection);
  const html = await renderWhole(
    <StrictMode>
      <App client={client} prerendered={address} />
    </StrictMode>,
  );
  // Without a head, React renders the title first.
  const [titleTag = "", title = ""] = /^<title>(.*?)<\/title>/.exec(html) ?? [];
  const description = describePage(i18n, client, index, selection);
  const { country } = selection;
  const entry = country && (index.countries[country] ?? resolveScored(index, country));
  const facts = { page, title, description, siteUrl, appName: i18n.t("app.title") };
  return {
    language: selection.language,
    address,
    file: fileOf(page),
    root: rootOf(page),
    view: selection.view,
    isFirst: country === undefined && selection.view === "scorecard",
    html: html.slice(titleTag.length),
    head: renderToStaticMarkup(
      <PageHead {...facts} language={selection.language} picture={`preview/${address}`} />,
    ),
    structuredData: structuredData({
      ...facts,
      country: entry ? { code: country, name: i18n.countryName(entry.alpha2) } : undefined,
    }),
    withoutScript: i18n.t("app.without-script"),
    slowStart: i18n.t("error.slow-start"),
    intl: sampleFormats(selection.language),
  };
}

/** Renders in order and without placeholders; throws the first error. */
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
