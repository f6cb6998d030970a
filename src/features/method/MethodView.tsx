import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { indexQuery } from "../../dataset/queries.ts";
import type { ProseElement } from "../../domain/prose.ts";
import { SourceWords } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { CrosswalkTable } from "./CrosswalkTable.tsx";
import { MethodPage } from "./MethodPage.tsx";

/** The page of each language, `docs/method/<language>.md`. */
const PAGES = import.meta.glob<readonly ProseElement[]>("../../../docs/method/*.md", {
  import: "blocks",
});

/** How documents become facts, in the language of the page. */
export function MethodView() {
  const { language, t } = useI18n();
  const page = useQuery(methodQuery(language));
  const index = useQuery(indexQuery(framework));
  const later = index.data?.later;
  const editions = useQuery(editionsQuery(framework, later));
  const failed = [index, editions].find(({ error }) => error);
  const hasNone = index.data !== undefined && later === undefined;
  // The tables are part of the page: it comes whole, or says what did not come.
  if (page.data && (editions.data || failed || hasNone))
    return (
      <MethodPage
        blocks={page.data}
        slots={{
          crosswalk: editions.data ? (
            <CrosswalkTable framework={framework} later={editions.data} />
          ) : (
            failed?.error && (
              <Failure
                error={failed.error}
                of={t("app.view.method")}
                onRetry={() => void failed.refetch()}
              />
            )
          ),
          sources: later && (
            <ul>
              {[
                ...later.editions.map(({ source }) => source),
                later.sources.laws,
                later.sources.internetUsers,
              ].map((source) => (
                <li key={source.title}>
                  <SourceWords source={source} />
                </li>
              ))}
            </ul>
          ),
        }}
      />
    );
  if (page.error) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  return (
    <p role="status" aria-busy="true">
      {t("app.loading")}
    </p>
  );
}

const methodQuery = (language: string) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
