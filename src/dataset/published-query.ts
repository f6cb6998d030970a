import { datasetPaths } from "virtual:release";
import type { Language } from "../domain/languages.ts";
import { parsePublishedDataset } from "../domain/published-dataset.ts";
import { fileQuery } from "./queries.ts";

/** The published files and the dictionary, in a language. */
export const publishedQuery = (language: Language) =>
  fileQuery("published", datasetPaths[language], () => parsePublishedDataset);
