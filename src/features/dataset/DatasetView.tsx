import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { datasetPageQuery } from "../../dataset/dataset-page.ts";
import { framework } from "../../dataset/framework.ts";
import { indexQuery } from "../../dataset/queries.ts";
import { MarkdownPage } from "../../figure/MarkdownPage.tsx";
import { Sources } from "../../figure/SourceLine.tsx";
import { findFailure } from "../../figure/use-later.ts";
import { ViewLink } from "../../figure/ViewLink.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { LoadData } from "../../late/late.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { DatasetCitation, LoadingLines } from "./Citing.tsx";
import "./dataset.css";

type Props = Pick<ViewProps, "selection" | "navigate">;

/** The files, dictionary and terms of the published dataset. */
export function DatasetView(props: Props) {
  const { t, language } = useI18n();
  const page = useQuery({ ...datasetPageQuery(language), placeholderData: keepPreviousData });
  const index = useQuery(indexQuery(framework));
  const dataset = page.data;
  if (dataset && index.data) {
    const slots = {
      "{sources}": index.data.later && <Sources {...index.data.later} />,
      "{method}": (
        <p>
          <ViewLink {...props} change={METHOD}>
            {t("dataset.method")}
          </ViewLink>
        </p>
      ),
      "{citation}": (
        <DatasetCitation {...{ dataset, index: index.data }} selection={props.selection} />
      ),
      "{code}": <LoadingLines {...dataset} />,
    };
    return <MarkdownPage blocks={dataset.blocks} slots={slots} />;
  }
  const failed = findFailure([page, index]);
  if (!failed) return <ViewPlaceholder view="dataset" />;
  return <Failure error={failed.error} onRetry={failed.retry} />;
}

DatasetView.loadData = (({ client, selection: { language } }) =>
  client.fetchQuery(datasetPageQuery(language))) satisfies LoadData;

const METHOD = { view: "method", indicator: undefined } as const;
