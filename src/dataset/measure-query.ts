import type { CountryIndex } from "../domain/country-index.ts";
import { measurePath, parseMeasureFile } from "../domain/measures/measure-file.ts";
import { fileQuery } from "./queries.ts";

/** The facts behind all countries' answers to a measure. */
export const measureQuery = (index: CountryIndex, measure: string) =>
  fileQuery(
    "measure",
    measurePath(index, measure),
    () => (input, file) => parseMeasureFile(input, measure, file),
  );
