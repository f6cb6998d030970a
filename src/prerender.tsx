import { indexPath } from "virtual:dataset";
import type { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app/App.tsx";
import { framework } from "./dataset/framework.ts";
import { editionsQuery, laterQuery, sinceQuery } from "./dataset/later-queries.ts";
import { createQueryClient, indexQuery, profileQuery } from "./dataset/queries.ts";
import { type CountryIndex, parseCountryIndex, resolveCountry } from "./domain/country-index.ts";
import type { Language } from "./domain/languages.ts";
import { parseEditions, parseLater, parseSince } from "./domain/later.ts";
import { parseProfile } from "./domain/profile.ts";
import { Charts } from "./features/scorecard/LaterCharts.tsx";
import { loadMessages } from "./i18n/catalogues.ts";
import { createI18n } from "./i18n/i18n.tsx";
import { messagesQuery } from "./late/messages.tsx";

/** The first view in one language, as the build writes it into the page. */
export interface PrerenderedPage {
  title: string;
  html: string;
  /** What to know where scripts do not run. */
  withoutScript: string;
}

/** Renders the page that an address without a query shows; `readFile` gives a file of the dataset by its path. */
export async function prerenderPage(
  language: Language,
  readFile: (path: string) => string,
): Promise<PrerenderedPage> {
  const client = createQueryClient();
  const index = parseCountryIndex(JSON.parse(readFile(indexPath)), framework, indexPath);
  const country = resolveCountry(index, undefined);
  if (!country) throw new Error(`${indexPath} has no country`);
  const { profile } = country.entry;
  const i18n = createI18n(language, await loadMessages(language));
  client.setQueryData(messagesQuery(language).queryKey, i18n);
  client.setQueryData(indexQuery(framework).queryKey, index);
  client.setQueryData(
    profileQuery(framework, country.entry).queryKey,
    parseProfile(JSON.parse(readFile(profile)), framework, profile),
  );
  fillLater(client, index, country.code, readFile);

  await Charts.load();
  const html = renderToString(
    <StrictMode>
      <App client={client} language={language} />
    </StrictMode>,
  );
  // React puts the title first, for want of a head.
  const [titleTag = "", title = ""] = /^<title>(.*?)<\/title>/.exec(html) ?? [];
  return { title, html: html.slice(titleTag.length), withoutScript: i18n.t("app.without-script") };
}

/** What later editions say of the country, where the dataset has any. */
function fillLater(
  client: QueryClient,
  index: CountryIndex,
  country: string,
  readFile: (path: string) => string,
) {
  if (index.later === undefined) return;
  const later = parseLater(JSON.parse(readFile(index.later)), index.later);
  client.setQueryData(laterQuery(index).queryKey, later);
  client.setQueryData(
    editionsQuery(framework, later).queryKey,
    parseEditions(JSON.parse(readFile(later.editions)), framework, later.editions),
  );
  const path = later.countries[country];
  if (path !== undefined)
    client.setQueryData(
      sinceQuery(later, country).queryKey,
      parseSince(JSON.parse(readFile(path)), path),
    );
}
