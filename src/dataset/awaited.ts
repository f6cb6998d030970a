import { answersOf, type CountryIndex } from "../domain/country-index.ts";
import { framework } from "./framework.ts";
import { shippedAreas } from "./queries.ts";

const EMPTY: CountryIndex = {
  schemaVersion: 1,
  framework: framework.id,
  version: "",
  defaultCountry: "",
  countries: {},
  ...shippedAreas,
};

/** What a page of many countries is drawn from before the index is here: it has none of them. */
export const AWAITED = {
  index: EMPTY,
  answers: answersOf(framework, EMPTY),
  country: { code: "", name: "", entry: { alpha2: "", statuses: "", profile: "" } },
};
