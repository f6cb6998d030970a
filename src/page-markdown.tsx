import { renderToStaticMarkup } from "react-dom/server";
import { framework } from "./dataset/framework.ts";
import { LAW_FIELDS } from "./domain/editions/laws.ts";
import { TREATY_MEASURE } from "./domain/editions/register.ts";
import { toMarkdown } from "./export/markdown.ts";
import { RegisterPart } from "./features/indicator/RegisterPart.tsx";
import { describeSources, Laws } from "./figure/SourceLine.tsx";
import { I18nProvider } from "./i18n/i18n.tsx";
import { readCountry, type Site } from "./pages/page-subject.ts";
import type { SitePage } from "./pages/site-pages.ts";
import { formatSelection } from "./url/codec.ts";
import { dataFilesOf } from "./url/data-files.ts";

interface Props extends SitePage {
  site: Site;
  /** Title and source of the page. */
  cited: { title: string; source: string };
  /** Address of the root of the site. */
  root: string;
}

/** The page of a country or a measure as Markdown, with the facts that a country's page shows on demand. */
export function pageMarkdown(html: string, props: Props) {
  const { site, selection } = props;
  const { i18n } = site;
  const { t } = i18n;
  if (!selection.country && !selection.measure) return undefined;
  const [main = ""] = /<main.*<\/main>/s.exec(html) ?? [];
  const end = (
    <I18nProvider i18n={i18n}>
      <PageEnd {...props} />
    </I18nProvider>
  );
  const names = [t("chart.column.code"), t("chart.column.measure")];
  const answers = [t("chart.column.status"), t("snapshot.column.instruments"), t("since.title")];
  return toMarkdown(main + renderToStaticMarkup(end), (columns) =>
    columns === 3 ? [...names, t("chart.column.score")] : [...names, ...answers].slice(0, columns),
  );
}

function PageEnd({ site, selection, cited, root }: Props) {
  const { index, i18n } = site;
  const { t } = i18n;
  const { later, version } = index;
  const { name, profile, since } = readCountry(site, selection.country ?? "");
  const status = profile?.indicators[TREATY_MEASURE]?.status;
  const sources = later?.overall.map(({ source }) => source) ?? [];
  const link = root + formatSelection({ ...selection, dataset: version });
  const values = { ...cited, version, link, date: "none", edition: "profiles" };
  return (
    <>
      {later && status && (
        <>
          <h2>{t("since.laws")}</h2>
          <Laws laws={since?.laws ?? {}} fields={LAW_FIELDS} source={later.sources.laws} />
          <RegisterPart {...{ ...later, since, status, country: name }} />
        </>
      )}
      <p>{t("picture.note")}</p>
      <p>{t("app.footer.source", { years: framework.years })}</p>
      <p>{t("picture.source", { source: describeSources(i18n, sources) })}</p>
      <p>{t("picture.made", values)}</p>
      <p>{t("snapshot.citation", values)}</p>
      <p>
        {t("snapshot.beside")}{" "}
        {dataFilesOf(selection).map(({ label, path }) => (
          <a key={path} href={root + path}>
            {label}
          </a>
        ))}
      </p>
    </>
  );
}
