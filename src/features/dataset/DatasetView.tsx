import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { publishedQuery } from "../../dataset/published-query.ts";
import { indexQuery } from "../../dataset/queries.ts";
import { changeSelection } from "../../domain/selection.ts";
import { MarkdownPage } from "../../figure/MarkdownPage.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { LoadData } from "../../late/late.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { DatasetCitation, LoadingLines } from "./Citing.tsx";
import "./dataset.css";

type Props = Pick<ViewProps, "selection" | "navigate">;

/** Renders `docs/dataset/<language>.md`, which the build fills with the facts of the dataset. */
export function DatasetView(props: Props) {
  const { language } = useI18n();
  const published = useQuery({ ...publishedQuery(language), placeholderData: keepPreviousData });
  const index = useQuery(indexQuery(framework));
  const dataset = published.data;
  if (dataset && index.data) {
    const slots = {
      "{method}": <MethodLink {...props} />,
      "{citation}": (
        <DatasetCitation {...{ dataset, index: index.data }} selection={props.selection} />
      ),
      "{code}": <LoadingLines {...dataset} />,
    };
    return <MarkdownPage blocks={dataset.blocks} slots={slots} />;
  }
  const failed = [published, index].find(({ error }) => error);
  if (!failed?.error) return <ViewPlaceholder view="dataset" />;
  return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
}

DatasetView.loadData = (({ client, selection: { language } }) =>
  client.fetchQuery(publishedQuery(language))) satisfies LoadData;

const METHOD = { view: "method", indicator: undefined } as const;

function MethodLink({ selection, navigate }: Props) {
  const open = () => {
    navigate(METHOD);
    scrollTo(0, 0);
  };
  return (
    <p>
      <PageLink href={hrefOf(changeSelection(selection, METHOD))} onOpen={open}>
        {useI18n().t("dataset.method")}
      </PageLink>
    </p>
  );
}
