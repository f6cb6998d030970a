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

type Facts = Pick<PageFacts, "page" | "title" | "siteUrl">;

const LAW_LIST = { fields: LAW_FIELDS, heading: "h3" } as const;

/** Converts the page of a country or a measure to Markdown. Appends the parts that the page shows on demand, and a citation. */
export function pageMarkdown(
  { client, index, i18n }: Site,
  html: string,
  facts: Facts,
  source: string,
) {
  const { page, siteUrl } = facts;
  const { country = "", measure } = page.selection;
  if (country === "" && !measure) return undefined;
  const { t } = i18n;
  const { later, version, countries } = index;
  const title = facts.title.replace(` · ${t("app.title")}`, "");
  const data = client.getQueryData(countryQuery(framework, countries[country] ?? {}).queryKey);
  const status = data?.profile.indicators[TREATY_MEASURE]?.status;
  const link = (siteUrl ?? rootOf(page)) + formatSelection({ ...page.selection, dataset: version });
  const cited = { source, title, version, link, date: "none", edition: "profiles" };
  const sources = later?.overall.map(({ source }) => source) ?? [];
  const end = (
    <I18nProvider i18n={i18n}>
      {later && data && status && (
        <>
          <h2>{t("since.title")}</h2>
          <RegisterPart {...{ ...later, ...data, status, country: title }} />
          <Laws laws={data.since?.laws ?? {}} source={later.sources.laws} {...LAW_LIST} />
        </>
      )}
      <p>{t("picture.source", { source: describeSources(i18n, sources) })}</p>
      <p>{t("picture.note")}</p>
      <p>{t("picture.made", cited)}</p>
      <p>{t("snapshot.citation", cited)}</p>
    </I18nProvider>
  );
  const names = [t("chart.column.code"), t("chart.column.measure")];
  const answers = [t("chart.column.status"), t("snapshot.column.instruments"), t("since.title")];
  return toMarkdown(html.slice(html.indexOf("<main")) + renderToStaticMarkup(end), (columns) =>
    columns > 3 ? [...names, ...answers] : [...names, t("chart.column.score")],
  );
}
