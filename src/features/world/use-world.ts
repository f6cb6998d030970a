import { useMemo } from "react";
import { type AnswerClass, type Answers, classesOf } from "../../domain/answers.ts";
import type { Areas, Group } from "../../domain/areas.ts";
import type { Pairing } from "../../domain/editions/edition.ts";
import { orderOf, type Selection } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import {
  arrangeCountries,
  countMeasures,
  coverCountries,
  inScope,
  listCountries,
  type NamedCountry,
} from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStable } from "../../ui/hooks.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { createWords } from "./world-words.ts";

/** What the world is shown from, and what a person can do there. */
export interface WorldProps {
  answers: Answers;
  /** What the table rests on, where it is not that of the profiles alone. */
  later?: Pairing | undefined;
  /** All countries, by name. */
  countries: readonly NamedCountry[];
  /** Where countries lie; undefined until it is known. */
  areas: Areas | undefined;
  /** Sets of countries beside the regions; undefined until they are known. */
  groups?: readonly Group[] | undefined;
  /** ISO 3166 alpha-3 of the country that the page is of. */
  chosen: string;
  selection: Selection;
  /** Changes the address: as a step to go back to, or, with every key typed, in place of the present one. */
  onChange: Navigate;
  /** Shows a country's scorecard. */
  onCountry: (country: string) => void;
  /** Its address, so that it opens in a new tab like any link. */
  hrefOf: (country: string) => string;
  /** Fetches ahead what opening a country will need. */
  onApproach: (country: string) => void;
}

/** What each part of the world is drawn from; the same object as long as nothing of it changes. */
export type World = ReturnType<typeof useWorld>;

/** The countries and measures in scope, counted, and of the countries those that are listed. */
export function useWorld(props: WorldProps) {
  const { answers, later, countries, areas, groups, chosen, selection: given } = props;
  const { framework } = answers;
  const i18n = useI18n();
  const selection = useMemo(() => fitSelection(given, framework), [given, framework]);
  const { region, part, order, filter, map } = selection;
  const { pillars, statuses, text } = filter;
  // An overall score is of all measures: it says nothing of a few pillars.
  const overall = framework.cells === "score" && pillars.length === 0 ? later?.overall : undefined;
  const hasOverall = overall !== undefined;
  const { indicators, covered } = useMemo(() => {
    const inView = framework.indicators.filter(
      ({ pillar }) => pillars.length === 0 || pillars.includes(pillar),
    );
    const measures = inView.map(({ code }) => code);
    const rows = coverCountries(countries, answers, measures, overall);
    return { indicators: inView, covered: rows };
  }, [framework, pillars, countries, answers, overall]);
  const words = useMemo(
    () => createWords({ answers, later, indicators, hasOverall }, i18n),
    [answers, later, indicators, hasOverall, i18n],
  );
  const group = groups?.find(({ id }) => id === selection.group);
  const scope = useMemo(() => inScope(covered, region, group), [covered, region, group]);
  const byMeasure = useMemo(
    () => countMeasures(answers, scope, indicators),
    [answers, scope, indicators],
  );
  const classes = useMemo(() => {
    const isShown = (kind: AnswerClass) =>
      framework.cells === "status" ||
      statuses.includes(kind) ||
      byMeasure.some(({ tally }) => tally.counts[kind] > 0);
    return classesOf(framework).filter(isShown);
  }, [framework, statuses, byMeasure]);
  // What the map shows goes before what the matrix is sorted by.
  const sorted = orderOf(order).by;
  const wanted = part === "map" ? (map ?? sorted) : sorted;
  const asked = framework.indicators.find(({ code }) => code === wanted);
  const listed = useMemo(() => {
    const some = listCountries(scope, answers, { statuses, text, asked: asked?.code });
    return arrangeCountries(some, answers, order);
  }, [scope, answers, statuses, text, asked, order]);
  // A matrix is in regions at first, bars only where someone asks for it.
  const isByRegion = part === "matrix" ? order === "region" : given.order === "region";
  return useStable({
    ...{ ...props, i18n, words, selection },
    /** The measures in scope, those of the pillars chosen, as the framework has them. */
    indicators,
    /** The countries in scope, all or those of a region, by name: what every figure counts. */
    scope,
    /** How they answer each measure in scope. */
    byMeasure,
    /** The classes to list by: all that a profile can give, and of another table those that occur in it. */
    classes,
    /** What they have in common beside a region, where the address asks for it. */
    group,
    /** Those of them that are listed, in their order; the others stand back. */
    listed,
    isNarrowed: listed.length < scope.length,
    /** The one measure whose answers the list asks for, and its name; undefined for any in scope. */
    asked,
    askedName: asked ? i18n.local(asked.title) : i18n.t("world.any-measure"),
    /** The country that the page is of, in scope or not; undefined where the table has it not. */
    pinned: covered.find(({ code }) => code === chosen),
    /** Whether the list, or the bars, are in the ITU's regions. */
    isGrouped: isByRegion && areas !== undefined,
    /** Whether the countries come with what they score overall. */
    hasOverall,
  });
}
