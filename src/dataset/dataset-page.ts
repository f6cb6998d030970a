import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../domain/languages.ts";
import type { DatasetPage } from "../domain/prose.ts";
import { loadCode } from "./load-code.ts";

/** `docs/dataset/<language>.md`, which the build fills with the facts of the dataset. */
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
