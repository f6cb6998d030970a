import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { Editions } from "../../domain/editions/edition.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Language } from "../../domain/languages.ts";
import type { ProseElement } from "../../domain/prose.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { column, createTable } from "../../figure/figure.tsx";
import { MarkdownPage } from "../../figure/MarkdownPage.tsx";
import { MeasureLink } from "../../figure/MeasureLink.tsx";
import { Sources } from "../../figure/SourceLine.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { LoadData } from "../../late/late.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";

type MethodProps = Pick<ViewProps, "selection" | "navigate">;
const PAGES = import.meta.glob<readonly ProseElement[]>("../../../docs/method/*.md", {
  import: "blocks",
});

const methodQuery = (language: Language) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Renders `docs/method/<language>.md`. */
export function MethodView(props: MethodProps) {
  const { language, t } = useI18n();
  const page = useQuery({ ...methodQuery(language), placeholderData: keepPreviousData });
  const index = useQuery(indexQuery(framework));
  const later = index.data?.later;
  const editions = useQuery(editionsQuery(framework, later));
  const failed = [index, editions].find(({ error }) => error);
  // Wait for the crosswalk table to avoid layout shift.
  const isSettled = editions.data || failed || (index.data && !later);
  if (page.error && !(page.data && isSettled))
    return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  if (!page.data || !isSettled) return <ViewPlaceholder view="method" />;
  const failure = failed?.error && (
    <Failure error={failed.error} of={t("app.view.method")} onRetry={() => void failed.refetch()} />
  );
  const slots = {
    "{crosswalk}": editions.data ? <CrosswalkTable {...props} later={editions.data} /> : failure,
    "{report}": <span id="report" />,
    "{sources}": later && <Sources {...later} />,
  };
  return <MarkdownPage blocks={page.data} slots={slots} />;
}

MethodView.loadData = (({ client, index, selection: { language } }) =>
  Promise.all([
    client.fetchQuery(methodQuery(language)),
    index.later && client.fetchQuery(editionsQuery(framework, index.later)),
  ])) satisfies LoadData;

/** The profiles' questions with their counterparts in the later editions. */
function CrosswalkTable({ later, ...page }: MethodProps & { later: Editions }) {
  const { editions, crosswalk } = later;
  const { t, join, local, list } = useI18n();
  const counterpartOf = ({ code }: Indicator, edition: string) =>
    crosswalk.indicators[code]?.[edition];
  /** The cautions on an indicator. If they differ between editions, each is prefixed with its edition. */
  const cautionsOf = (indicator: Indicator) => {
    const all = editions.map((edition) => {
      const caution = counterpartOf(indicator, edition.id)?.caution;
      return { edition, caution: caution && local(caution) };
    });
    const first = all[0]?.caution;
    if (all.every(({ caution }) => caution === first)) return first ? [first] : [];
    return all.flatMap(({ edition, caution }) =>
      caution ? join("label", local(edition.short), caution) : [],
    );
  };
  const head = t("method.crosswalk.measure", framework);
  const nameOf = ({ code, title }: Indicator) => `${code} ${local(title)}`;
  const table = createTable(framework.indicators, ({ code }) => code, [
    column("measure", head, nameOf, {
      show: (one) => (
        <MeasureLink {...page} code={one.code}>
          {nameOf(one)}
        </MeasureLink>
      ),
    }),
    ...editions.map((edition) =>
      /** For example, "Same: TS1 National CIRT" or "Not asked". */
      column(edition.id, local(edition.short), (indicator: Indicator) => {
        const counterpart = counterpartOf(indicator, edition.id);
        if (!counterpart) return "";
        const word = t(`method.strength.${counterpart.strength}`);
        const titles = counterpart.measures.map((code) => {
          const measure = edition.indicators.find((one) => one.code === code);
          return measure ? `${code} ${local(measure.title)}` : code;
        });
        return join("label", word, list(titles));
      }),
    ),
    column("caution", t("method.crosswalk.caution"), (one) => join("space", ...cautionsOf(one)), {
      show: (one) => cautionsOf(one).map((caution) => <p key={caution}>{caution}</p>),
    }),
  ]);
  return (
    <div className="prose-table is-crosswalk">
      <FigureTable caption={head} table={table} />
    </div>
  );
}
