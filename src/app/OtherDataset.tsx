import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { framework } from "../dataset/framework.ts";
import { groupsQuery } from "../dataset/later-queries.ts";
import { areasQuery, fileQuery } from "../dataset/queries.ts";
import { answersOf, type CountryIndex } from "../domain/country-index.ts";
import type { Group } from "../domain/groups.ts";
import {
  type CellChange,
  changedCells,
  NONE_CODE,
  parseKnownReleases,
  SEPARATOR,
} from "../domain/releases/changes.ts";
import { OUTCOMES, type Selection, showsCountries } from "../domain/selection.ts";
import { STATUSES } from "../domain/status.ts";
import { useGroups } from "../figure/use-groups.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";
import { Quoting } from "../ui/Quoting.tsx";

interface Props {
  index: CountryIndex;
  selection: Selection;
  /** Code of the country shown. */
  shown: string | undefined;
  /** The button that dismisses the notice. */
  children: ReactNode;
}

/** Maximum number of changes for which the list is open by default. */
const MAX_OPEN = 6;

const releasesQuery = fileQuery("releases", "api/v1/releases.json", () => parseKnownReleases);

/** A notice with the dataset version for which a link was created, and the changes to the page's answers since then. */
export function OtherDataset({ index, selection, shown, children }: Props) {
  const i18n = useI18n();
  const { t, date, join, listAny } = i18n;
  const { data, error } = useQuery(releasesQuery);
  const { concerns, isPending } = useConcerns({ index, selection, shown });
  const { dataset: pinned = "" } = selection;
  if (isPending || !(data || error)) return null;
  const draw = (text: ReactNode) => (
    <div className="notice">
      {text} {children}
    </div>
  );
  // A service worker may serve a page that is older than the list of releases.
  const known = data?.dataset === index.version ? data.releases : [];
  const releases = known.filter(({ dataset }) => dataset === pinned);
  const [release] = releases;
  if (!release) return draw(t("app.notice.other-dataset", { pinned, shown: index.version }));
  // Consecutive releases with the same data have the same dataset hash.
  const versions = releases.toReversed().map((one) => join("detail", one.version, date(one.date)));
  const linked = t("release.linked", { versions: listAny(versions) });
  if (!hasAnswers(selection) || !concerns) return draw(linked);
  const changes = changedCells(release.changes).filter(concerns);
  return draw(
    <>
      {join("space", linked, t("release.answers", { count: changes.length }))}{" "}
      {changes.length > 0 && (
        <details open={changes.length <= MAX_OPEN}>
          <summary>{t("release.changes")}</summary>
          <ul>
            {changes.map((change) => (
              <li key={`${change.country} ${change.measure}`}>
                <Quoting text={describeChange(change, index, i18n)} names={namesIn(change)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>,
  );
}

/** Whether the page shows answers from profiles. Other pages list no changes, because releases do not record changes to scores. */
const hasAnswers = ({ view, edition }: Selection) =>
  showsCountries(view) && (edition === undefined || edition === OUTCOMES);

/** `concerns` tests whether a change concerns the page. It is `undefined` while the page's groups load, and if they fail to load. */
function useConcerns({ index, selection, shown }: Omit<Props, "children">) {
  const { view, measure: own, country, peers, places, filter } = selection;
  const isComparison = view === "compare";
  const parties = isComparison ? peers : places;
  const groupIndex = parties.length > 0 && view !== "scorecard" ? index : undefined;
  const areas = useQuery(areasQuery(groupIndex));
  const later = useQuery(groupsQuery(groupIndex?.later));
  const entries = later.data?.groups;
  const sources = { index, areas: areas.data, entries, profiles: answersOf(framework, index) };
  const { groups } = useGroups(sources, parties);
  const needed = groupIndex ? [areas, ...(groupIndex.later ? [later] : [])] : [];
  const isShown = (code: string) => {
    const isMember = ({ members }: Group) => members.includes(code);
    if (view === "scorecard") return code === shown;
    if (!isComparison) return groups.every(isMember);
    return groups.some(isMember) || (code === shown && (country !== undefined || peers.length < 2));
  };
  const concerns = (change: CellChange): boolean => {
    const measure = framework.indicators.find(({ code }) => code === change.measure);
    const isFiltered = filter.pillars.length > 0 && !filter.pillars.includes(`${measure?.pillar}`);
    return !isFiltered && (view !== "measure" || change.measure === own) && isShown(change.country);
  };
  return {
    isPending: needed.some((query) => query.isPending),
    concerns: needed.every(({ data }) => data) ? concerns : undefined,
  };
}

/** The items of a cell that the other cell lacks, without the code for an empty list. */
function itemsOf(cell: string, other: string): string[] {
  const others = other.split(SEPARATOR);
  return cell.split(SEPARATOR).filter((item) => item !== NONE_CODE && !others.includes(item));
}

/** The names in a change, longest first, because a name may contain another name. */
const namesIn = ({ column, before, now }: CellChange): string[] =>
  column === "instruments"
    ? [...itemsOf(before, now), ...itemsOf(now, before)].sort((a, b) => b.length - a.length)
    : [];

function describeChange(
  { country, measure, column, before, now }: CellChange,
  { countries, later }: CountryIndex,
  { t, local, list, countryName }: I18n,
): string {
  const { alpha2 } = countries[country] ?? later?.countries[country] ?? {};
  const indicator = framework.indicators.find(({ code }) => code === measure);
  const wordOf = (item: string) => {
    const status = column === "instruments" ? undefined : STATUSES.find((one) => one === item);
    if (status) return t(`status.${status}`);
    return item === "no-profile" ? t("compare.no-profile") : item;
  };
  const listOf = (items: string[]) => list(items.map(wordOf)) || t("release.none", { column });
  return t("release.change", {
    ...{ column, code: measure, title: indicator ? local(indicator.title) : "" },
    country: alpha2 ? countryName(alpha2) : country,
    ...{ before: listOf(itemsOf(before, now)), now: listOf(itemsOf(now, before)) },
  });
}
