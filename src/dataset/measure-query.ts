import type { CountryIndex } from "../domain/country-index.ts";
import { parseMeasureFile } from "../domain/measures/measure-file.ts";
import { fileQuery } from "./queries.ts";

/** What all countries' profiles and the later data say about a measure; disabled without a measure. */
export const measureQuery = ({ measures }: CountryIndex, measure = "") =>
  fileQuery(
    "measure",
    measures[measure],
    () => (input, file) => parseMeasureFile(input, measure, file),
  );
