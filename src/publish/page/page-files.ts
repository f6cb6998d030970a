import { createHash } from "node:crypto";
import { LANGUAGES, type Language } from "../../domain/languages.ts";
import type { PublishedDataset } from "../../domain/published-dataset.ts";
import { API } from "../api/api-files.ts";
import { loadingLines } from "../loading-lines.ts";
import type { PublishedFile } from "../published-file.ts";
import { createPage, type Described } from "./page-blocks.ts";

/** The content of the data page, in one file for each language. Their names contain a hash. */
export const pageFiles = (dataset: Described): { language: Language; file: PublishedFile }[] =>
  LANGUAGES.map((language) => {
    const { version, releases, tables } = dataset;
    const path = `${API}cells.csv`;
    const cells = tables.filter(({ name }) => name === "cells");
    const loading = cells.map((table) => ({ path, ...loadingLines(table, path) }));
    const blocks = createPage(dataset, language);
    const content: PublishedDataset = { version, releases, loading, blocks };
    const text = JSON.stringify(content);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return { language, file: [`data/dataset-${language}-${hash}.json`, text] };
  });
