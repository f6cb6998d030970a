import { indexPath } from "virtual:dataset";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App.tsx";
import { framework } from "./dataset/framework.ts";
import { countryQuery, createQueryClient, indexQuery } from "./dataset/queries.ts";
import { parseCountryIndex, resolveCountry } from "./domain/country-index.ts";
import { parseCountry } from "./domain/editions/country-file.ts";
import type { Language } from "./domain/languages.ts";
import { loadLateParts } from "./features/scorecard/late-parts.tsx";
import { loadMessages } from "./i18n/catalogues.ts";
import { sampleFormats } from "./i18n/formatters.ts";
import { createI18n } from "./i18n/i18n.tsx";
import { messagesQuery } from "./late/messages.tsx";

/** The first view in one language, and the notes for missing or slow scripts. */
export type PrerenderedPage = Awaited<ReturnType<typeof prerenderPage>>;

/** Renders the page of an address without a query. `readFile` reads a dataset file by its path in the site. */
export async function prerenderPage(language: Language, readFile: (path: string) => string) {
  const client = createQueryClient();
  const index = parseCountryIndex(JSON.parse(readFile(indexPath)), framework, indexPath);
  const country = resolveCountry(index, undefined);
  if (!country) throw new Error(`${indexPath} has no country`);
  const { profile: path } = country.entry;
  const i18n = createI18n(language, await loadMessages(language));
  for (const part of ["first", "views"] as const)
    client.setQueryData(messagesQuery(language, part).queryKey, i18n);
  client.setQueryData(indexQuery(framework).queryKey, index);
  const published = parseCountry(JSON.parse(readFile(path)), framework, path);
  client.setQueryData(countryQuery(framework, country.entry).queryKey, published);

  await loadLateParts();
  const html = renderToString(
    <StrictMode>
      <App client={client} language={language} />
    </StrictMode>,
  );
  // Without a head, React renders the title first.
  const [titleTag = "", title = ""] = /^<title>(.*?)<\/title>/.exec(html) ?? [];
  return {
    title,
    html: html.slice(titleTag.length),
    withoutScript: i18n.t("app.without-script"),
    slowStart: i18n.t("error.slow-start"),
    intl: sampleFormats(language),
  };
}
