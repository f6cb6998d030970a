import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Filter } from "../../domain/filter.ts";
import type { CountrySince } from "../../domain/since.ts";
import type { Figure } from "../../figure/figure.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** What the scorecard's figures are made from. A filter by status or text is no part of it: it lists, and never counts. */
export interface ChartsView {
  answers: Answers;
  /** ISO 3166 alpha-3. */
  country: string;
  /** Codes of the measures in view, by pillar alone. */
  measures: readonly string[];
  /** Where the countries lie, for a figure that needs it; undefined until it is here. */
  areas: Areas | undefined;
  /** What later editions say, for a figure that needs it; undefined where nothing is known of any. */
  since: CountrySince | undefined;
  i18n: I18n;
  onFilter: (change: Partial<Filter>) => void;
  /** Opens the drawer of a measure. */
  onOpen: (code: string) => void;
}

/** A file of `figures/`. */
export interface FigureModule {
  /** Undefined where there is nothing that it could be of. */
  createFigure: (view: ChartsView) => Figure | undefined;
  /** Of areas: a figure that does without is not drawn again when they come. */
  needsAreas?: boolean;
  /** Of what later editions say; its source is theirs too. */
  needsSince?: boolean;
}
