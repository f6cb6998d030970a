import type { PublishedDataset } from "../../../src/domain/published-dataset.ts";

const STATUS = { value: "exists", meaning: "In place." };
const MISSING = { value: "no-profile", meaning: "There is no profile." };
/** A description of a dataset with two tables. */
export const DATASET: PublishedDataset = {
  version: "2.0.0+0123abcd",
  releases: [
    { version: "2.0.0", date: "2026-02-01" },
    { version: "1.0.0", date: "2026-01-01" },
  ],
  ...{ countries: 3, profiles: 2, answers: 42, api: "api/v1/" },
  files: [
    { path: "api/v1/cells.csv", bytes: 12_340 },
    { path: "api/v1/cells.json", bytes: 1_234_567 },
    { path: "api/v1/countries/KEN.csv", bytes: 400 },
    { path: "api/v1/cyberwellness-atlas.zip", bytes: 98_765_432 },
    { path: "api/v1/editions/gci-2024.csv", bytes: 5000 },
    { path: "api/v1/SHA256SUMS", bytes: 9_950 },
  ],
  tables: [
    {
      ...{ name: "cells", meaning: "One row for each answer", rows: 4116 },
      publishers: ["International Telecommunication Union"],
      columns: [
        { name: "status", type: "string", meaning: "The answer", values: [STATUS, MISSING] },
        { name: "flags", type: "list", meaning: "Known problems", values: [] },
      ],
    },
    { name: "crosswalk", meaning: "Counterparts", rows: 42, publishers: [], columns: [] },
  ],
  missing: [MISSING],
};
