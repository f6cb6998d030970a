import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../domain/languages.ts";
import type { DatasetPage } from "../domain/prose.ts";
import { loadCode } from "./load-code.ts";

/** `docs/dataset/<language>.md`, with facts about the dataset filled in by the build. */
const PAGES = import.meta.glob<DatasetPage>("../../docs/dataset/*.md", {
  query: "?filled",
  import: "default",
});

export const datasetPageQuery = (language: Language) =>
  queryOptions({
    queryKey: ["dataset", language],
    queryFn: () =>
      loadCode(async () => (await PAGES[`../../docs/dataset/${language}.md`]?.()) ?? null),
    staleTime: Number.POSITIVE_INFINITY,
  });
