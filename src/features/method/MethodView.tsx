import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { loadCode } from "../../dataset/load-code.ts";
import type { ProseBlock } from "../../domain/prose.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { MethodPage } from "./MethodPage.tsx";

/** The page of each language, `docs/method/<language>.md`. */
const PAGES = import.meta.glob<readonly ProseBlock[]>("../../../docs/method/*.md", {
  import: "blocks",
});

/** How documents become facts, in the language of the page. */
export function MethodView() {
  const { language } = useI18n();
  const { data, error, refetch } = useQuery(methodQuery(language));
  if (data) return <MethodPage blocks={data} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : null;
}

const methodQuery = (language: string) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
