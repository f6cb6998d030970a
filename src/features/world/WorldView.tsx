import { useQuery, useQueryClient } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import { AWAITED } from "../../dataset/awaited.ts";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, groupsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas, Group } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { outcomeAnswers } from "../../domain/editions/crosswalk.ts";
import type { Pairing } from "../../domain/editions/edition.ts";
import { editionOf } from "../../domain/editions/outcome.ts";
import { EDITIONS, NO_SELECTION } from "../../domain/selection.ts";
import { nameCountries } from "../../domain/world/world-countries.ts";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { nameEdition } from "../../figure/page-words.ts";
import { nameAmong, type ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { permalink } from "../../url/use-selection.ts";
import { useWorld } from "./use-world.ts";
import { WorldBody } from "./WorldBody.tsx";
import { type Awaited, Waiting } from "./WorldFigure.tsx";
import { describeWorld } from "./world-findings.ts";
import "./world.css";
import { useSame, useStable } from "../../ui/hooks.ts";

/** All countries by the edition of the address; while its table comes, or where it does not, the choice stays. */
export function WorldView(props: ViewProps) {
  const { index, answers, selection, navigate } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const edition = useEdition(index, answers, selection.edition);
  const { data: places, error, isPending, refetch } = useQuery(areasQuery(index));
  const areas = useStable({ data: places, error, refetch });
  // Countries without their regions would stand in an order that is not theirs: what comes alone is not drawn yet.
  const isAwaited = isPending || index === AWAITED.index;
  const groups = useQuery(groupsQuery(index.later));
  // Without the group there is no saying which countries are meant.
  const isNarrowed = selection.group !== undefined && index.later !== undefined;
  const { data } = edition;
  const awaited = [edition, ...(isNarrowed ? [groups] : [])];
  const failed = awaited.find(({ error }) => error);
  const isHere = awaited.every((one) => one.data !== undefined);
  const isFrame = isAwaited && selection.edition === undefined;
  return (
    <div className="world">
      <header className="world-header">
        <h1>{worldTitle(data, t)}</h1>
        {(index.later !== undefined || answers.countries.length === 0) && (
          <SegmentedControl
            label={t("world.edition")}
            options={[
              { id: undefined, label: t("world.edition.profiles", { years: framework.years }) },
              ...EDITIONS.map((id) => ({
                id,
                label: nameEdition(i18n, id) ?? t("world.edition.since"),
              })),
            ]}
            chosen={EDITIONS.find((id) => id === selection.edition)}
            onChoose={(chosen) => navigate({ edition: chosen })}
          />
        )}
      </header>
      {isFrame ? (
        <EditionView {...props} {...AWAITED} {...FRAME} />
      ) : data && isHere && !isAwaited ? (
        <EditionView {...props} edition={data} areas={areas} groups={groups.data?.groups} />
      ) : failed?.error ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function worldTitle(edition: WorldEdition | undefined, t: I18n["t"]): string {
  if (!edition?.later) return t("app.view.world");
  if (edition.answers.framework.cells === "outcome") return t("world.title.outcome");
  return t("world.title.score", { edition: t("world.index", edition.later.scores.framework) });
}

interface EditionProps extends ViewProps {
  edition: WorldEdition;
  areas: Awaited<Areas>;
  groups?: readonly Group[] | undefined;
}

/** What the head and the tools are drawn from before the countries are here. */
const FRAME = {
  edition: { answers: AWAITED.answers },
  areas: { data: undefined, error: null, refetch: () => undefined },
};

/** All countries of one table; where it cannot be had where they lie, the rest goes on. */
const EditionView = memo(function EditionView({ edition, areas, groups, ...props }: EditionProps) {
  const { index, country, selection, navigate } = props;
  const { answers } = edition;
  const i18n = useI18n();
  const client = useQueryClient();
  const places = areas.data;
  // Named and sorted once for all editions; each then leaves out what its table has not.
  const codes = useMemo(() => places && Object.keys(places), [places]) ?? answers.countries;
  const all = useMemo(() => {
    const nameOf = (code: string) => {
      const entry = index.countries[code];
      const alpha2 = places?.[code]?.alpha2;
      if (entry) return nameAmong(i18n, entry);
      return alpha2 === undefined ? code : i18n.countryName(alpha2);
    };
    const unique = new Set([...Object.keys(index.countries), ...codes]);
    return nameCountries([...unique], index, places, nameOf, i18n.language);
  }, [index, codes, places, i18n]);
  const countries = useMemo(() => all.filter(({ code }) => answers.has(code)), [all, answers]);
  const { filter, language } = selection;
  // What was searched for stays here: a key typed changes none of the links.
  const kept = useSame({ ...filter, text: "" });
  const toCountry = useMemo(() => {
    const shown = { filter: kept, country: "PLACE", language };
    // One address is written for all, and holds a place for the country.
    const shipped = permalink({ ...NO_SELECTION, ...shown });
    const onDevice = permalink({ ...NO_SELECTION, ...shown, onDevice: true });
    const isKept = (code: string) => index.countries[code]?.kept !== undefined;
    return {
      hrefOf: (code: string) => (isKept(code) ? onDevice : shipped).replace("PLACE", code),
      onCountry: (code: string) => {
        navigate({ ...shown, view: "scorecard", country: code, onDevice: isKept(code) });
        scrollTo(0, 0);
      },
      onApproach: (code: string) => {
        const entry = index.countries[code];
        if (entry) void client.prefetchQuery(profileQuery(framework, entry));
      },
    };
  }, [index, kept, language, navigate, client]);
  const world = useWorld({
    ...{ ...edition, ...toCountry, countries, groups, selection },
    areas: places,
    chosen: country.code,
    onChange: navigate,
  });
  return (
    <ViewProvider value={describeWorld(world, index)}>
      <WorldBody world={world} areas={areas} />
    </ViewProvider>
  );
});

/** The table that the world is shown by; `later` where it is not that of the profiles alone. */
type WorldEdition = { answers: Answers; later?: Pairing | undefined };

/** The table of the edition in the address, fetched when it is asked for; the profiles' where there is no later one. */
function useEdition(index: CountryIndex, profiles: Answers, wanted: string | undefined) {
  const isAsked = wanted !== undefined && index.later !== undefined;
  const editions = useQuery({ ...editionsQuery(framework, index.later), enabled: isAsked });
  const later = editions.data?.editions ?? [];
  // What became since is by the last one.
  const chosen = wanted === "since" ? later.at(-1) : editionOf(later, wanted);
  const scores = useQuery(scoresQuery(index.later, chosen));
  const crosswalk = editions.data?.crosswalk;
  const scored = scores.data;
  const isAbsent = !isAsked || (editions.data !== undefined && !chosen);
  const data = useMemo((): WorldEdition | undefined => {
    if (isAbsent) return { answers: profiles };
    if (!chosen || !crosswalk || !scored) return undefined;
    const { answers, overall } = scored;
    return {
      answers: wanted === "since" ? outcomeAnswers(profiles, answers, crosswalk) : answers,
      later: { profiles, scores: answers, crosswalk, overall },
    };
  }, [isAbsent, profiles, chosen, crosswalk, scored, wanted]);
  const failed = [editions, scores].find(({ error }) => error);
  return { data, error: failed?.error ?? null, refetch: () => failed?.refetch() };
}
