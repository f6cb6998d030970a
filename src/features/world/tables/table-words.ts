import type { Mark } from "../../../domain/answers.ts";
import type { TableKind } from "../../../domain/editions/table-kind.ts";
import type { Measure } from "../../../domain/framework.ts";
import type { ItuRegion } from "../../../domain/selection.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { composeFinding } from "../../../figure/figure.tsx";
import { memoize } from "../../../i18n/formatters.ts";
import { classWord } from "../../../i18n/words.ts";
import { createScoreStyle, createStatusStyle } from "./coverage.ts";
import { createOutcomeStyle } from "./outcome.ts";
import type { CoverageName, TableContext, TableStyle } from "./table-context.ts";

const STYLES: Readonly<Record<TableKind["id"], (context: TableContext) => TableStyle>> = {
  status: createStatusStyle,
  score: createScoreStyle,
  outcome: createOutcomeStyle,
};

export type TableWords = ReturnType<typeof createTableWords>;

/** A table with the style of its kind, and its texts on measures, classes and regions. */
export function createTableWords(context: TableContext) {
  const { framework, i18n, overall, kind, text, values } = context;
  const { t, local } = i18n;
  const style = STYLES[kind.id](context);
  // Sentences on scores name their edition, so they need no years.
  const years = framework.scale ? undefined : framework.years;
  const noneAsked = t("world.none-asked", { kind: kind.id });
  /** A finding on the countries in scope. Only pictures repeat the notes, which are at the top of the page. */
  const find = (scope: readonly WorldCountry[], claim: string, rest: readonly string[] = []) => {
    const isEmpty = scope.length > 0 && !isAsked(scope);
    return {
      ...composeFinding(i18n, isEmpty ? noneAsked : claim, rest, years),
      detail: i18n.join("space", ...rest, ...(style.notes?.(scope) ?? [])),
    };
  };
  return {
    ...{ ...context, ...style, years, noneAsked },
    /** Messages about the coverage column, which contains the overall scores if there are any. */
    coverageText: (name: CoverageName) =>
      t(`world.${overall ? ("overall" as const) : kind.id}.${name}`, values),
    /** The finding on the counts per country, followed by the sentences of `rest`. */
    reach: (scope: readonly WorldCountry[], rest?: readonly string[]) =>
      find(scope, style.reach(scope), rest),
    find,
    nameClass: memoize((mark: Mark) =>
      mark === "missing" ? text("missing") : classWord(i18n, mark, framework),
    ),
    /** "1.1.1 Criminal legislation". */
    measureName: (measure: Measure) => `${measure.code} ${context.titleOf(measure)}`,
    /** The title of the measure that the filter by answer applies to. */
    filteredTitle: (measure: Measure | undefined) =>
      measure ? local(measure.title) : t("world.any-measure"),
    regionName: (region: ItuRegion | undefined) => t(region ? `itu.${region}` : "itu.none"),
    /** "44 countries · 120 still 0, 90 above 0". */
    regionCounts: (countries: readonly WorldCountry[]) => {
      const count = t("world.countries", { count: countries.length });
      if (!style.regionNote) return count;
      return `${count} · ${isAsked(countries) ? style.regionNote(countries) : noneAsked}`;
    },
  };
}

const isAsked = (countries: readonly WorldCountry[]) =>
  countries.some(({ tally }) => tally.asked > 0);
