import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { areasQuery } from "../../dataset/queries.ts";
import type { Areas } from "../../domain/areas.ts";
import { computePeers } from "../../domain/compare/peers.ts";
import { type CountryIndex, statusInIndex } from "../../domain/country-index.ts";
import { computePeerShare } from "../../domain/coverage.ts";
import type { Status } from "../../domain/status.ts";
import { type PeerGroup, WhoElse } from "../../features/indicator/WhoElse.tsx";
import { nameAmong } from "../../figure/shown-country.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";

/** Who else has an indicator: neighbours, subregion, all; where the areas do not come, all alone. */
export function PeersPart({
  index,
  country,
  code,
}: {
  index: CountryIndex;
  country: string;
  code: string;
}) {
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  if (areas.isPending) return <p className="skeleton-words">{i18n.t("app.loading")}</p>;
  const all = Object.keys(index.countries).filter((other) => other !== country);
  const groups = [
    ...(areas.data ? nearbyGroups(i18n, areas.data, index, country) : []),
    { id: "all", title: i18n.t("drawer.all-countries"), members: all },
  ].filter(({ members }) => members.length > 0);
  return <WhoElse groups={groups.map((group) => describeGroup(i18n, index, group, code))} />;
}

interface Group {
  id: string;
  title: string;
  members: readonly string[];
}

function nearbyGroups({ t }: I18n, areas: Areas, index: CountryIndex, country: string): Group[] {
  const withProfile = Object.keys(index.countries);
  const subregion = areas[country]?.subregion;
  return [
    {
      id: "neighbours",
      title: t("drawer.neighbours"),
      members: computePeers(areas, withProfile, country, "neighbours"),
    },
    {
      id: "subregion",
      title: subregion ? t(`region.${subregion}`) : "",
      members: computePeers(areas, withProfile, country, "subregion"),
    },
  ];
}

function describeGroup(
  i18n: I18n,
  index: CountryIndex,
  { id, title, members }: Group,
  code: string,
): PeerGroup {
  const named = (status: Status) =>
    members.flatMap((member) => {
      const entry = index.countries[member];
      const isIt = entry && statusInIndex(entry, framework, code) === status;
      return isIt ? [nameAmong(i18n, entry)] : [];
    });
  return {
    id,
    title,
    share: computePeerShare(framework, index, code, members),
    inPlace: named("exists"),
    partial: named("partial"),
  };
}
