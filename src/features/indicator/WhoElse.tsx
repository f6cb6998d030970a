import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../dataset/queries.ts";
import { type Answers, ROLES, type Role } from "../../domain/answers.ts";
import { computePeers } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { createNameOrder } from "../../domain/name-order.ts";
import { tally } from "../../domain/tally.ts";
import { nameAmong } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

interface Props {
  index: CountryIndex;
  answers: Answers;
  country: string;
  code: string;
}

/** Maximum number of countries with the measure that are listed by default. A longer list is collapsed. */
const MAX_NAMED = 12;

/**
 * The countries that have the measure, among the neighbours, the countries of the subregion and all countries. Without
 * areas, only the last group is shown.
 */
export function WhoElse(props: Props) {
  const { index, answers, country } = props;
  const { t } = useI18n();
  const areas = useQuery(areasQuery(index));
  if (answers.countries.length < 2) return <p>{t("drawer.only-country")}</p>;
  if (areas.isPending) return <p className="skeleton-words">{t("app.loading")}</p>;
  const region = areas.data?.[country]?.subregion;
  const near = (kind: "neighbours" | "subregion") =>
    areas.data ? computePeers(areas.data, answers.countries, country, kind) : [];
  const groups = [
    { title: t("drawer.neighbours"), members: near("neighbours") },
    {
      title: region ? t("drawer.others-in", { region: t(`region.${region}`) }) : "",
      members: near("subregion"),
    },
    // Unlike the other groups, this group includes the country itself.
    { title: t("drawer.all-countries"), members: answers.countries },
  ].filter(({ members }) => members.length > 0);
  return (
    <dl className="drawer-facts">
      {groups.map(({ title, members }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <Members {...props} members={members} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The number of members that have the measure, with their names and the names of those that have it in part. */
function Members({ index, answers, code, members }: Props & { members: readonly string[] }) {
  const i18n = useI18n();
  const { t, list, language } = i18n;
  const { inPlace, unknown, asked } = tally(answers, members, [code]);
  const namesOf = (role: Role) =>
    members
      .filter((member) => ROLES[answers.cell(member, code).class] === role)
      .flatMap((member) => {
        const entry = index.countries[member];
        return entry ? [nameAmong(i18n, entry)] : [];
      })
      .toSorted(createNameOrder(language));
  const having = namesOf("yes");
  const partly = namesOf("part");
  const share =
    asked === 0
      ? t("status.missing")
      : t("drawer.share", { inPlace, notKnown: unknown, countries: asked });
  const names = having.length + partly.length > 0 && (
    <span className="drawer-names">
      {having.length > 0 && <span>{list(having)}</span>}
      {partly.length > 0 && <span>{t("drawer.partly", { names: list(partly) })}</span>}
    </span>
  );
  if (having.length <= MAX_NAMED)
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
