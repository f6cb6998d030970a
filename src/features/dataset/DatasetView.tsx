import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { publishedQuery } from "../../dataset/published-query.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { PublishedDataset } from "../../domain/published-dataset.ts";
import { changeSelection } from "../../domain/selection.ts";
import { type Blocks, MarkdownPage, markdownQuery } from "../../figure/MarkdownPage.tsx";
import { Sources } from "../../figure/SourceLine.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { LoadData } from "../../late/late.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { DatasetCitation, LoadingLines } from "./Citing.tsx";
import {
  Descriptions,
  EditionFiles,
  ExampleFiles,
  TableFiles,
  WholeDataset,
} from "./DatasetFiles.tsx";
import { Dictionary, Meanings } from "./Dictionary.tsx";
import "./dataset.css";

type Props = Pick<ViewProps, "selection" | "navigate">;

/** The blocks of `docs/dataset/<language>.md`. */
const pageQuery = markdownQuery(
  "dataset",
  import.meta.glob<Blocks>("../../../docs/dataset/*.md", { import: "blocks" }),
);

/** Renders `docs/dataset/<language>.md` with the files and the dictionary of the published dataset. */
export function DatasetView(props: Props) {
  const { language } = useI18n();
  const page = useQuery({ ...pageQuery(language), placeholderData: keepPreviousData });
  const published = useQuery({ ...publishedQuery(language), placeholderData: keepPreviousData });
  const index = useQuery(indexQuery(framework));
  const failed = [page, published, index].find(({ error }) => error);
  if (page.data && published.data && index.data) {
    const dataset = published.data;
    const { later } = index.data;
    const slots = {
      "{summary}": <Summary {...dataset} />,
      "{downloads}": <WholeDataset dataset={dataset} />,
      "{tables}": <TableFiles dataset={dataset} />,
      "{editions}": <EditionFiles dataset={dataset} editions={later?.editions ?? []} />,
      "{examples}": <ExampleFiles dataset={dataset} />,
      "{descriptions}": <Descriptions dataset={dataset} />,
      "{dictionary}": <Dictionary dataset={dataset} />,
      "{missing}": <Meanings values={dataset.missing} />,
      "{sources}": later && <Sources {...later} />,
      "{method}": <MethodLink {...props} />,
      "{changes}": <Releases {...dataset} />,
      "{citation}": (
        <DatasetCitation {...{ dataset, index: index.data }} selection={props.selection} />
      ),
      "{code}": <LoadingLines {...dataset} />,
    };
    return <MarkdownPage blocks={page.data} slots={slots} />;
  }
  if (!failed?.error) return <ViewPlaceholder view="dataset" />;
  return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
}

DatasetView.loadData = (({ client, selection: { language } }) =>
  Promise.all([
    client.fetchQuery(pageQuery(language)),
    client.fetchQuery(publishedQuery(language)),
  ])) satisfies LoadData;

function Summary({ version, releases: [newest], ...counts }: PublishedDataset) {
  const { t, number, date } = useI18n();
  const values = {
    answers: number(counts.answers),
    profiles: counts.profiles,
    countries: counts.countries,
    measures: framework.indicators.length,
    years: framework.years,
  };
  return (
    <>
      <p>{t("dataset.summary", values)}</p>
      {newest && (
        <p>
          {t("dataset.version", {
            version,
            date: date(newest.date),
            state: version === newest.version ? "released" : "changed",
          })}
        </p>
      )}
    </>
  );
}

function Releases({ releases }: Pick<PublishedDataset, "releases">) {
  const { t, date } = useI18n();
  return (
    <ul>
      {releases.map(({ version, date: day }) => (
        <li key={version}>
          {t("dataset.version", { version, date: date(day), state: "released" })}
        </li>
      ))}
    </ul>
  );
}

const METHOD = { view: "method", indicator: undefined } as const;

function MethodLink({ selection, navigate }: Props) {
  return (
    <p>
      <PageLink
        href={hrefOf(changeSelection(selection, METHOD))}
        onOpen={() => {
          navigate(METHOD);
          scrollTo(0, 0);
        }}
      >
        {useI18n().t("dataset.method")}
      </PageLink>
    </p>
  );
}
