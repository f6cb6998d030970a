import { framework, scaleOf } from "../../dataset/framework.ts";
import type { Answers } from "../../domain/answers.ts";
import {
  answeringMembers,
  type Comparison,
  isUnprofiled,
  membersOf,
  type Party,
  type Scope,
} from "../../domain/compare/comparison.ts";
import { computeSimilarity } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { pairOf } from "../../domain/editions/pairing.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import type { EditionFramework } from "../../domain/framework.ts";
import { listMarks } from "../../domain/marks.ts";
import { measuresByPillar } from "../../domain/measure-rows.ts";
import type { Selection } from "../../domain/selection.ts";
import { extremes, shareInPlace } from "../../domain/statistics.ts";
import { classesPresent, type Tally, tally, tallyAnswers } from "../../domain/tally.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView, pinnedLink, withDeviceSource } from "../../figure/describe-view.ts";
import { column, composeFinding, IN_FILE, legendOf } from "../../figure/figure.tsx";
import { describeSources } from "../../figure/SourceLine.tsx";
import { answerText } from "../../i18n/answer-words.ts";
import type { I18n, MessageId } from "../../i18n/i18n.tsx";
import { classWord, countOf } from "../../i18n/words.ts";
import { toSelection } from "./peer-options.ts";

/** Maximum number of other countries named in the heading, unless a group is among them. */
const MAX_IN_TITLE = 3;

/** Whether a later edition is compared instead of the profiles. */
export const isScored = ({ answers }: Scope): boolean =>
  tableKindOf(answers.framework).hasOwnMeasures;

/** Whether names of instruments can be shown. Groups and later editions have no instruments. */
export const hasNames = (scope: Scope): boolean =>
  !isScored(scope) && scope.parties.some(({ group }) => !group);

/** Ids of the messages that have a variant for scores. */
type Varied = { [Id in MessageId]: Id extends `${infer Name}.score` ? Name : never }[MessageId];

/** The id of a message, or of its variant for scores. */
export const variantOf = <Id extends Varied>(scope: Scope, id: Id) =>
  isScored(scope) ? (`${id}.score` as const) : id;

/** The framework for the labels of filters. In a comparison of profiles, the labels of outcomes need the scale of the latest edition. */
export const labelledBy = ({ answers: { framework } }: Scope): EditionFramework => ({
  ...framework,
  scale: framework.scale ?? scaleOf(),
});

/** Legend entries for the classes that occur. */
export const legendFor = (counted: Tally, { answers: { framework } }: Scope, i18n: I18n) =>
  legendOf(classesPresent(counted), (kind) => classWord(i18n, kind, framework));

/** Legend entries for the marks in the matrix. Omits groups, which have no marks, and countries without a profile, whose column headers explain their marks. */
export function matrixLegend(comparison: Comparison, i18n: I18n) {
  const { answers, listed, parties } = comparison;
  const columnOf = answers.columns(
    answeringMembers(
      comparison,
      parties.filter(({ group }) => !group),
    ),
  );
  const shown = listed.flatMap(({ code }) => columnOf(code));
  const marks = listMarks(classesPresent(tallyAnswers(shown)), shown);
  return legendOf(marks, (mark) => classWord(i18n, mark, answers.framework));
}

export const namesOf = (parties: readonly Party[]) => parties.map(({ name }) => name);

/** Values for messages about a comparison. `edition` is the name of the later edition, if any. */
export function valuesOf(scope: Scope, { list, local, threshold }: I18n) {
  const { answers, parties, measures, pairing } = scope;
  const { short, scale } = (pairing?.scores ?? answers).framework;
  const names = measuresByPillar(answers.framework, measures).map((one) => local(one.pillar.short));
  return {
    title: local(answers.framework.title),
    pillars: measures.length < answers.measures.length ? list(names) : "all",
    edition: short ? local(short) : "",
    threshold: scale ? threshold(scale) : "",
    country: parties[0]?.name ?? "",
    // Custom groups use the wording for countries, since their name already contains "Group".
    kind: parties[0]?.group && parties[0].group.kind !== "own" ? "group" : "country",
    other: parties[1]?.name ?? "",
    others: parties.length - 1,
  };
}

export const instrumentsOf = ({ profile }: Party, indicator: string) =>
  profile?.indicators[indicator]?.instruments ?? [];

/** "Peru compared with Chile and Colombia". */
export function titleText({ chosen: [first, ...others] }: Scope, { t, list }: I18n): string {
  const country = first?.name ?? "";
  if (others.length === 0) return t("compare.title-alone", { country });
  return others.length > MAX_IN_TITLE && !others.some(({ group }) => group)
    ? t("compare.title-count", { country, count: others.length })
    : t("compare.title-with", { country, others: list(namesOf(others)) });
}

/** The text of a cell, such as "12 of 54" for a group. Distinguishes a missing profile from a missing section. */
export function cellText(answers: Answers, country: Party, measure: string, i18n: I18n) {
  if (country.group) {
    const counted = tally(answers, country.members, [measure]);
    return counted.asked === 0 ? "–" : countOf(i18n, counted);
  }
  return isUnprofiled(answers, country)
    ? i18n.t("compare.no-profile")
    : answerText(i18n, answers.cell(country.code, measure), answers.framework);
}

/** The indicator that a measure opens in the drawer. Undefined if the profiles have no counterpart. */
export const openedBy = (scope: Scope, measure: string): string | undefined =>
  isScored(scope) ? scope.pairing && pairOf(scope.pairing, measure)?.then : measure;

/**
 * Text for a column header: the count, a sentence with the count, and the similarity to the first country. For a group,
 * the note states the number of countries instead.
 */
export function headOf(scope: Scope, { code, entry, members, group }: Party, i18n: I18n) {
  const { answers, parties, measures } = scope;
  const { t, number, percent } = i18n;
  const counted = tally(answers, members, measures);
  const { inPlace, asked: total } = counted;
  const isBare = isScored(scope) || group || !entry;
  const none = total === 0 && t(isBare ? variantOf(scope, "compare.no-profile") : "status.missing");
  const part = percent(shareInPlace(counted) ?? 0);
  const count = group
    ? t("compare.count", { inPlace: number(inPlace), total: number(total), share: part })
    : countOf(i18n, counted);
  const head = {
    count: none || count,
    short: none ? "–" : group ? part : `${inPlace}/${total}`,
    has: none || group ? "other" : "answers",
    words: none || t(variantOf(scope, "compare.head"), { ...valuesOf(scope, i18n), count }),
  };
  if (group) {
    const [count, all] = [members.length, group.members.length];
    return { ...head, share: "", note: t("compare.members", { count, all, left: all - count }) };
  }
  const [first] = parties;
  if (!first || first.group || first.code === code) return { ...head, share: "", note: "" };
  const { name: country } = first;
  const alike = computeSimilarity(answers, first.code, code, measures);
  if (!alike) return { ...head, share: "–", note: t("compare.alike-unknown", { country }) };
  const { max = 1 } = answers.framework.scale ?? {};
  const share = isScored(scope) ? number((1 - alike.share) * max, 2) : percent(alike.share);
  const values = { ...alike, share, country };
  return { ...head, share, note: t(variantOf(scope, "compare.alike"), values) };
}

/** Label of a column in files: "Kenya (KEN): Status". */
export const labelInFile = (
  { join }: I18n,
  { name, code }: Pick<Party, "name" | "code">,
  label: string,
) => join("label", join("detail", name, code), label);

/** File columns with the counts of a party. */
export function countColumns<Row>(
  scope: Scope,
  { code, name }: Party,
  tallyOf: (row: Row) => Tally,
  i18n: I18n,
) {
  const inFile = (id: string, label: string, read: (counted: Tally) => number) =>
    column(
      `${code}_${id}`,
      labelInFile(i18n, { name, code }, label),
      (row: Row) => read(tallyOf(row)),
      IN_FILE,
    );
  const inPlace = i18n.t(variantOf(scope, "compare.bars.in-place"), valuesOf(scope, i18n));
  return [
    inFile("in_place", inPlace, (counted) => counted.inPlace),
    inFile("total", i18n.t("chart.column.total"), ({ asked }) => asked),
    inFile("not_known", i18n.t("status.unknown"), ({ unknown }) => unknown),
  ];
}

export const matrixTitle = (scope: Scope, i18n: I18n): string =>
  i18n.t(variantOf(scope, "compare.matrix"), valuesOf(scope, i18n));

/** Explains how similarity or difference is computed. Undefined unless a country is compared with another country. */
export function similarityNote(scope: Scope, { t }: I18n): string | undefined {
  const [first, ...others] = scope.parties;
  const isCompared = !first?.group && others.some(({ group }) => !group);
  return isCompared ? t(variantOf(scope, "compare.alike-note")) : undefined;
}

/**
 * "Measures in place: 11 of 21 in Peru, 13 of 21 in Chile and 15 of 21 in Colombia". With more than three parties, the
 * headline of a picture names only the parties with the highest and lowest shares, unless all shares are equal.
 */
export function describeLead(scope: Scope, i18n: I18n) {
  const figures = scope.parties.map((country) =>
    i18n.t("compare.figure", { ...headOf(scope, country, i18n), country: country.name }),
  );
  const values = { ...valuesOf(scope, i18n), figures: i18n.list(figures) };
  const claim = i18n.t(variantOf(scope, "compare.lead"), values);
  const years = isScored(scope) ? undefined : scope.answers.framework.years;
  const whole = composeFinding(i18n, claim, [], years);
  const ends = scope.parties.length > MAX_IN_TITLE && describeEnds(scope, i18n);
  return ends ? { ...whole, headline: composeFinding(i18n, ends, [], years).headline } : whole;
}

/** "Measures in place: most in Brazil (20 of 21), fewest in Peru (11 of 21, 2 not known)". */
function describeEnds(scope: Scope, i18n: I18n) {
  const { answers, parties, measures } = scope;
  const tallyOf = ({ members }: Party) => tally(answers, members, measures);
  const ends = extremes(parties, (party) => shareInPlace(tallyOf(party)));
  if (!ends?.most) return undefined;
  const countsOf = (party: Party) => {
    const { unknown: count } = tallyOf(party);
    const open = count > 0 && i18n.t("status.count.unknown", { count });
    return i18n.join("comma", headOf(scope, party, i18n).count, open);
  };
  const named = ({ items }: typeof ends.least) =>
    i18n.list(items.map((one) => i18n.join("detail", one.name, countsOf(one))));
  return i18n.t(variantOf(scope, "compare.lead.ends"), {
    ...valuesOf(scope, i18n),
    most: named(ends.most),
    least: named(ends.least),
  });
}

/** "Peru (19 February 2015) and Chile (…)". A country's date is omitted until its profile has loaded. */
export const datedCountries = ({ t, date, list }: I18n, { chosen }: Scope): string =>
  list(
    chosen.flatMap(({ name: country, members, group, entry, profile }) => {
      if (group) return t("group.members", { name: country, count: members.length });
      if (!entry) return [];
      const { lastUpdated } = profile?.source ?? {};
      const when = lastUpdated ? date(lastUpdated) : t("source.undated");
      return profile ? t("compare.source-country", { country, date: when }) : country;
    }),
  );

/** A pinned link that includes the suggested countries. */
export function comparedLink(i18n: I18n, scope: Scope, index: CountryIndex, selection: Selection) {
  const parties = toSelection(scope.chosen.map(({ code }) => code));
  return pinnedLink(i18n, index, { ...selection, ...parties });
}

/** Describes the view for exports. Filters by status and text are omitted, since they affect only the matrix. */
export function describeComparison(
  i18n: I18n,
  scope: Scope,
  index: CountryIndex,
  selection: Selection,
): ViewDescription {
  const { chosen } = scope;
  const codes = chosen.map(({ code }) => code);
  const filter = { ...NO_FILTER, pillars: selection.filter.pillars };
  const profilesSource = i18n.t("compare.source", {
    publisher: i18n.local(framework.publisherShort),
    countries: datedCountries(i18n, scope),
  });
  const members = [...new Set(membersOf({ parties: chosen }))];
  const edition = isScored(scope) && scope.pairing?.scores.framework;
  return {
    ...describeView(i18n, index, { ...selection, filter }, labelledBy(scope)),
    countries: namesOf(chosen),
    source: isScored(scope)
      ? editionSource(i18n, scope)
      : withDeviceSource(i18n, profilesSource, index, members),
    link: comparedLink(i18n, scope, index, { ...selection, indicator: undefined }),
    ...(isScored(scope) && { years: scope.answers.framework.years }),
    fileParts: [chosen[0]?.name ?? "", ...codes.slice(1), ...(edition ? [edition.slug] : [])],
  };
}

/** "ITU, Global Cybersecurity Index 2024", with its terms of reuse. */
function editionSource({ t, local }: I18n, { pairing }: Scope): string {
  if (!pairing) return "";
  const { publisherShort, title, source } = pairing.scores.framework;
  return t("compare.source-edition", {
    publisher: local(publisherShort),
    title: local(title),
    licence: local(source.licence),
  });
}

/** The source of the gap list, which combines profiles, a later edition and laws. */
export function gapsSource(source: string, scope: Scope, i18n: I18n): string {
  const { pairing } = scope;
  if (!pairing) return source;
  const both = isScored(scope)
    ? source
    : i18n.t("compare.source-both", { profiles: source, edition: editionSource(i18n, scope) });
  return i18n.join("space", both, pairing.lawSource && describeSources(i18n, [pairing.lawSource]));
}
