import type { CountryIndex } from "../domain/country-index.ts";
import type { Selection } from "../domain/selection.ts";
import type { Navigate } from "../url/use-selection.ts";
import type { ShownCountry } from "./shown-country.ts";

/** What each of these pages is given. */
export interface ViewProps {
  index: CountryIndex;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}
