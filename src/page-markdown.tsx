import { renderToStaticMarkup } from "react-dom/server";
import { framework } from "./dataset/framework.ts";
import { countryQuery } from "./dataset/queries.ts";
import { LAW_FIELDS } from "./domain/editions/laws.ts";
import { TREATY_MEASURE } from "./domain/editions/register.ts";
import { toMarkdown } from "./export/markdown.ts";
import { RegisterPart } from "./features/indicator/RegisterPart.tsx";
import { describeSources, Laws } from "./figure/SourceLine.tsx";
import { I18nProvider } from "./i18n/i18n.tsx";
import type { PageFacts } from "./pages/PageHead.tsx";
import type { Site } from "./pages/page-subject.ts";
import { rootOf } from "./pages/site-pages.ts";
import { formatSelection } from "./url/codec.ts";

interface Facts extends Pick<PageFacts, "page" | "title" | "appName" | "siteUrl"> {
  preview: { source: string };
}

/** The page of a country or a measure as Markdown. It ends with what the page shows on demand, and a citation. */
export function pageMarkdown(site: Site, html: string, facts: Facts) {
  const { country, measure } = facts.page.selection;
  if (!country && !measure) return undefined;
  const { t } = site.i18n;
  const head = [t("chart.column.code"), t("chart.column.measure")];
  const answer = [t("chart.column.status"), t("snapshot.column.instruments"), t("since.title")];
  const end = renderToStaticMarkup(<PageEnd {...{ ...site, ...facts }} />);
  return toMarkdown(html.slice(html.indexOf("<main")) + end, (columns) => [
    ...head,
    ...(columns > 3 ? answer : [t("chart.column.score")]),
  ]);
}

function PageEnd({ client, index, i18n, page, title, appName, siteUrl, preview }: Site & Facts) {
  const { t } = i18n;
  const { later, version, countries } = index;
  const { country = "" } = page.selection;
  const data = client.getQueryData(countryQuery(framework, countries[country] ?? {}).queryKey);
  const status = data?.profile.indicators[TREATY_MEASURE]?.status;
  const cited = {
    ...{ title: title.replace(` · ${appName}`, ""), source: preview.source, version },
    ...{ date: "none", edition: "profiles" },
    link: (siteUrl ?? rootOf(page)) + formatSelection({ ...page.selection, dataset: version }),
  };
  const sources = later?.overall.map(({ source }) => source) ?? [];
  return (
    <I18nProvider i18n={i18n}>
      {later && data && status && (
        <>
          <h2>{t("since.title")}</h2>
          <RegisterPart {...{ ...later, ...data, status, country: cited.title }} />
          <Laws
            laws={data.since?.laws ?? {}}
            fields={LAW_FIELDS}
            source={later.sources.laws}
            heading="h3"
          />
        </>
      )}
      <p>{t("picture.source", { source: describeSources(i18n, sources) })}</p>
      <p>{t("picture.note")}</p>
      <p>{t("picture.made", cited)}</p>
      <p>{t("snapshot.citation", cited)}</p>
    </I18nProvider>
  );
}
