import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { ProseBlock } from "../../domain/prose.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { CrosswalkTable } from "./CrosswalkTable.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { SourceList } from "./SourceList.tsx";

/** The page of each language, `docs/method/<language>.md`. */
const PAGES = import.meta.glob<readonly ProseBlock[]>("../../../docs/method/*.md", {
  import: "blocks",
});

/** How documents become facts, in the language of the page. */
export function MethodView() {
  const { language, t } = useI18n();
  const { data, error, refetch } = useQuery(methodQuery(language));
  const later = useLaterEditions();
  // The tables are part of the page: it comes whole, or says what did not come.
  if (data && !later.isPending)
    return (
      <MethodPage
        blocks={data}
        slots={{
          crosswalk: later.data ? (
            <CrosswalkTable framework={framework} later={later.data} />
          ) : (
            later.missing
          ),
          sources: later.data && <SourceList later={later.data} />,
        }}
      />
    );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <p role="status" aria-busy="true">
      {t("app.loading")}
    </p>
  );
}

/** The later editions and the crosswalk, and what stands in their place where they are not here. */
function useLaterEditions() {
  const { t } = useI18n();
  const index = useQuery(indexQuery(framework));
  const editions = useQuery(editionsQuery(framework, index.data?.later));
  const failed = [index, editions].find(({ error }) => error);
  const missing = failed?.error ? (
    <Failure error={failed.error} of={t("app.view.method")} onRetry={() => void failed.refetch()} />
  ) : undefined;
  const hasNone = index.data !== undefined && index.data.later === undefined;
  return { data: editions.data, missing, isPending: !editions.data && !missing && !hasNone };
}

const methodQuery = (language: string) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
