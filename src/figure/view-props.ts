import type { Answers } from "../domain/answers.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Framework } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import type { Navigate } from "../url/use-selection.ts";
import type { ShownCountry } from "./shown-country.ts";

/** What each of these pages is given. */
export interface ViewProps {
  index: CountryIndex;
  /** The answers of all its countries; the same object as long as the index is. */
  answers: Answers<Framework>;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}
