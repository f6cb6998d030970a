import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../dataset/queries.ts";
import { type Answers, ROLES, type Role } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import { computePeers } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { type Tally, tally } from "../../domain/tally.ts";
import { nameAmong } from "../../figure/shown-country.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";

interface Props {
  index: CountryIndex;
  answers: Answers;
  country: string;
  /** Code of the measure. */
  code: string;
}

/** A group of countries that the measure is looked up in. */
interface Group {
  id: string;
  /** "Neighbours", "South America". */
  title: string;
  members: readonly string[];
}

/** Most countries of a group named at once; of a larger group the names unfold. */
const MOST_NAMED = 12;

/** Which countries have the measure, how many and who: of the neighbours, the subregion and all; of all alone where the areas do not come. */
export function WhoElse({ index, answers, country, code }: Props) {
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  if (answers.countries.length < 2) return <p>{i18n.t("drawer.only-country")}</p>;
  if (areas.isPending) return <p className="skeleton-words">{i18n.t("app.loading")}</p>;
  const groups = [
    ...(areas.data ? nearbyGroups(i18n, areas.data, answers, country) : []),
    // The country itself among them, as in every count of all.
    { id: "all", title: i18n.t("drawer.all-countries"), members: answers.countries },
  ].filter(({ members }) => members.length > 0);
  return (
    <dl className="drawer-facts">
      {groups.map(({ id, title, members }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <Members
              total={tally(answers, members, [code])}
              inPlace={namesOf(i18n, { index, answers, code }, members, "yes")}
              partly={namesOf(i18n, { index, answers, code }, members, "part")}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Groups of other countries. */
function nearbyGroups({ t }: I18n, areas: Areas, answers: Answers, country: string): Group[] {
  const subregion = areas[country]?.subregion;
  return [
    {
      id: "neighbours",
      title: t("drawer.neighbours"),
      members: computePeers(areas, answers.countries, country, "neighbours"),
    },
    {
      id: "subregion",
      title: subregion ? t("drawer.others-in", { region: t(`region.${subregion}`) }) : "",
      members: computePeers(areas, answers.countries, country, "subregion"),
    },
  ];
}

/** Names of the members that answer so, in the order of the page's language. */
const namesOf = (
  i18n: I18n,
  { index, answers, code }: Omit<Props, "country">,
  members: readonly string[],
  role: Role,
): string[] =>
  members
    .filter((member) => ROLES[answers.cell(member, code).class] === role)
    .flatMap((member) => {
      const entry = index.countries[member];
      return entry ? [nameAmong(i18n, entry)] : [];
    })
    .toSorted((a, b) => a.localeCompare(b, i18n.language));

function Members({
  total: { inPlace: count, open, asked },
  inPlace,
  partly,
}: {
  total: Tally;
  inPlace: readonly string[];
  partly: readonly string[];
}) {
  const { t, list } = useI18n();
  const share = t("drawer.share", { inPlace: count, notKnown: open, countries: asked });
  if (inPlace.length + partly.length === 0) return share;
  const names = (
    <span className="drawer-names">
      {inPlace.length > 0 && <span>{list(inPlace)}</span>}
      {partly.length > 0 && <span>{t("drawer.partly", { names: list(partly) })}</span>}
    </span>
  );
  if (inPlace.length <= MOST_NAMED)
    return (
      <>
        {share}
        {names}
      </>
    );
  return (
    <details>
      <summary>{share}</summary>
      {names}
    </details>
  );
}
