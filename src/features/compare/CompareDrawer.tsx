import { useQuery } from "@tanstack/react-query";
import { CountryBadge } from "../../charts/symbols.tsx";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import { type Answers, markOf } from "../../domain/answers.ts";
import type { Comparison, Party } from "../../domain/compare/comparison.ts";
import { answerIn, counterpartOf } from "../../domain/editions/crosswalk.ts";
import { type Pairing, pairOf, withCountries } from "../../domain/editions/pairing.ts";
import { createNameOrder } from "../../domain/name-order.ts";
import { computeRows } from "../../domain/scorecard.ts";
import { classesPresent, tally } from "../../domain/tally.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { laterWords } from "../../i18n/answer-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";
import { Pending } from "../../late/Pending.tsx";
import { ACTIVE_CELL } from "../../ui/active-cell.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { cellText, comparedLink, datedCountries, namesOf } from "./compare-text.ts";

/** Width of a column, and total horizontal padding of the drawer, in CSS pixels. */
const COLUMN = 236;
const PADDING = 56;

interface Props extends Omit<ViewProps, "country"> {
  comparison: Comparison;
}

/** The drawer of the measure in the address, with one column per country or group. */
export function CompareDrawer(props: Props) {
  const { comparison, index, selection, navigate } = props;
  const i18n = useI18n();
  // The drawer limits groups to members with a profile. Unlike the matrix, it includes members without scores in the edition.
  const inOrder = createNameOrder(i18n.language);
  const byName = (a: string, b: string) => inOrder(comparison.nameOf(a), comparison.nameOf(b));
  const withProfiles = (one: Party): Party =>
    one.group ? { ...one, members: one.group.members.filter(props.answers.has).sort(byName) } : one;
  const parties = comparison.parties.map(withProfiles);
  const codes = parties.flatMap(({ members }) => members);
  const answers = withCountries(props.answers, codes);
  const indicator = framework.indicators.find(({ code }) => code === selection.indicator);
  if (!indicator) return null;
  const { code } = indicator;
  const { listed } = comparison;
  const chosen = comparison.chosen.map(withProfiles);
  const link = comparedLink(i18n, comparison, index, selection);
  const description = describeAnswers(answers, parties, code, i18n);
  const isWithheld = ({ code: country, entry, group }: Party) =>
    !group && !entry?.evidence && !entry?.kept && answers.cell(country, code).class !== "missing";
  const withheld = chosen.filter(isWithheld);
  const whose = { countries: i18n.list(namesOf(withheld)), count: withheld.length, code };
  const names = namesOf(parties);
  const words = { measure: i18n.local(indicator.title), code };
  const cited = datedCountries(i18n, { ...comparison, chosen });
  const citation = {
    ...({ type: "webpage", id: [...names, code], version: index.version, URL: link } as const),
    title: i18n.t("cite.cell", { ...words, countries: i18n.list(names), status: "none" }),
    note: i18n.t("compare.citation", {
      ...{ ...words, answers: description, countries: cited },
      publisher: framework.publisher,
    }),
  };
  return (
    <MeasureDrawer
      {...{ indicator, listed, link, selection, navigate, framework }}
      className="compare-drawer"
      width={parties.length * COLUMN + PADDING}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{description}</p>}
      // Without a profile, there is no source to cite.
      citation={cited === "" ? undefined : citation}
    >
      <div className="compare-columns">
        {parties.map((country) => (
          <CountryColumn
            key={country.code}
            {...{ ...props, answers, country, code, isWithheld: isWithheld(country) }}
          />
        ))}
      </div>
      {withheld.length > 0 && <p className="compare-note">{i18n.t("compare.withheld", whose)}</p>}
    </MeasureDrawer>
  );
}

interface ColumnProps<Country> extends Pick<Props, "answers" | "comparison" | "index"> {
  country: Country;
  code: string;
  /** Whether the country has evidence that must not be published. */
  isWithheld: boolean;
}

function CountryColumn(props: ColumnProps<Party>) {
  const { answers, comparison, country, code } = props;
  const i18n = useI18n();
  const { pairing } = comparison;
  const { entry } = country;
  const { group, members } = country;
  return (
    <section aria-label={country.name}>
      <h3 className="compare-column-name">
        <CountryBadge place={country.place} />
        {country.name}
      </h3>
      <p className="drawer-status">
        {!group && <StatusMark status={markOf(answers.cell(country.code, code))} />}
        {cellText(answers, country, code, i18n)}
      </p>
      {group && <Members {...{ answers, members, code }} nameOf={comparison.nameOf} />}
      {!group && pairing && (
        <p className="compare-since">{sinceText(pairing, country.code, code, i18n)}</p>
      )}
      {entry && <ProfilePart {...props} country={{ ...country, entry }} />}
    </section>
  );
}

type MembersProps = Pick<ColumnProps<Party>, "answers" | "code"> &
  Pick<Party, "members"> &
  Pick<Comparison, "nameOf">;

/** Lists the members of a group by answer. */
function Members({ answers, members, code, nameOf }: MembersProps) {
  const i18n = useI18n();
  return classesPresent(tally(answers, members, [code])).map((kind) => {
    const those = members.filter((one) => answers.cell(one, code).class === kind);
    const status = classWord(i18n, kind, answers.framework);
    return (
      <p key={kind} className="compare-members">
        <StatusMark status={kind} />
        {i18n.t("compare.answers", { status, countries: i18n.list(those.map(nameOf)) })}
      </p>
    );
  });
}

function ProfilePart({ index, country, code, isWithheld }: ColumnProps<ShownCountry>) {
  const { data: profile, error, refetch } = useQuery(profileQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  if (!profile) return <Pending error={error} onRetry={() => void refetch()} />;
  const row = computeRows(framework, profile).find(({ indicator }) => indicator.code === code);
  return (
    row && <FindingFacts {...{ index, country, profile, row }} evidence={!isWithheld && evidence} />
  );
}

/** "GCI 2024, TS1 National CIRT: 0.85", with "≈" for a similar question. */
function sinceText(pairing: Pairing, country: string, measure: string, i18n: I18n): string {
  const { framework: edition } = pairing.scores;
  const pair = pairOf(pairing, measure);
  const counterpart = pair && counterpartOf(pairing.scores, country, pair);
  const later = edition.indicators.find(({ code }) => code === counterpart);
  const score = later && answerIn(pairing.scores, country, later.code).score;
  return i18n.t("compare.since", {
    edition: i18n.local(edition.short),
    measure: later
      ? `${pair?.isNear ? "≈\u00a0" : ""}${later.code} ${i18n.local(later.title)}`
      : "–",
    score: laterWords(i18n, { edition, score, asked: later && { isNear: false } }),
  });
}

/** "In place: Chile and Colombia. Not in place: Peru." */
function describeAnswers(answers: Answers, parties: readonly Party[], measure: string, i18n: I18n) {
  const textOf = (country: Party) => cellText(answers, country, measure, i18n);
  const answered = [...new Set(parties.map(textOf))].map((status) => {
    const those = parties.filter((country) => textOf(country) === status);
    return i18n.t("compare.answers", { status, countries: i18n.list(namesOf(those)) });
  });
  return i18n.join("space", ...answered);
}
