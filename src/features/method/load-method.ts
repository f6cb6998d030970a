import { queryOptions } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { loadCode } from "../../dataset/load-code.ts";
import type { Language } from "../../domain/languages.ts";
import type { ProseElement } from "../../domain/prose.ts";
import type { LoadData } from "../../late/late.tsx";

const PAGES = import.meta.glob<readonly ProseElement[]>("../../../docs/method/*.md", {
  import: "blocks",
});

/** The blocks of `docs/method/<language>.md`. */
export const methodQuery = (language: Language) =>
  queryOptions({
    queryKey: ["method", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../../docs/method/${language}.md`]?.()) ?? []),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const loadMethod: LoadData = ({ client, index, selection: { language } }) =>
  Promise.all([
    client.fetchQuery(methodQuery(language)),
    index.later && client.fetchQuery(editionsQuery(framework, index.later)),
  ]);
