import type { ReactNode } from "react";
import type { Profile } from "../../domain/profile.ts";
import { type CountrySince, lastYear } from "../../domain/since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";

/** Internet users by year, as a line: nobody misses it in the first moment. */
export const UsersByYear = late<{ years: Readonly<Record<string, number>> }>(
  async () => (await import("./UsersByYear.tsx")).UsersByYear,
  () => null,
  "views",
);

/** Who the page is of: country, document, the background figures, and those of later editions. */
export function ScorecardHeader({
  name,
  source,
  flags = [],
  background,
  since,
}: {
  name: string;
  /** Where the facts are from, or that there is no profile. */
  source: ReactNode;
  /** What in the document as a whole wants care, in words. */
  flags?: readonly string[];
  background?: Profile["background"];
  since: CountrySince | undefined;
}) {
  return (
    <header className="country-header">
      <div>
        <h1>{name}</h1>
        <p className="country-source">{source}</p>
        {flags.map((flag) => (
          <p key={flag} className="country-flag">
            {flag}
          </p>
        ))}
      </div>
      <dl className="figures">
        {background && <BackgroundFigures background={background} />}
        {since && <InternetUsers {...since} />}
        {since && <OverallFigure {...since} />}
      </dl>
    </header>
  );
}

/** A figure and what it is of, with its source; why there is none where it has no value. */
function Figure({
  label,
  isScore = false,
  value,
  none,
  children,
}: {
  label: string;
  isScore?: boolean;
  value: ReactNode;
  none?: string;
  /** Where it is from, and what stands beside it. */
  children?: ReactNode;
}) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className={`figure-value${isScore ? " is-score" : ""}`}>{value ?? "–"}</span>
        {value === undefined && <span className="figure-note">{none}</span>}
        {children}
      </dd>
    </div>
  );
}

function BackgroundFigures({ background }: { background: Profile["background"] }) {
  const { t, date, number, compactNumber, percent } = useI18n();
  const { population, internetUsers } = background;
  const originOf = (figure: typeof population | typeof internetUsers) => ({
    none: figure?.raw ? t("scorecard.unreadable", { raw: figure.raw }) : t("scorecard.no-figure"),
    children: (
      <span className="figure-origin">
        {[figure?.source, figure?.asOf && date(figure.asOf)].filter(Boolean).join(", ")}
      </span>
    ),
  });
  return (
    <>
      <Figure
        label={t("scorecard.population")}
        value={
          population?.value === undefined ? undefined : (
            <data value={population.value} title={number(population.value)}>
              {compactNumber(population.value)}
            </data>
          )
        }
        {...originOf(population)}
      />
      <Figure
        label={t("scorecard.internet-users")}
        value={
          internetUsers?.percent === undefined ? undefined : (
            <data value={internetUsers.percent}>{percent(internetUsers.percent / 100, 1)}</data>
          )
        }
        {...originOf(internetUsers)}
      />
    </>
  );
}

/** The last year of the series of Internet users, and its line: beside the profile's figure, never in its place. */
function InternetUsers({ sources, since }: CountrySince) {
  const { t, percent } = useI18n();
  const years = since?.internetUsers;
  const last = lastYear(years);
  if (!years || !last) return null;
  return (
    <Figure
      label={t("scorecard.internet-users")}
      value={<data value={last.value}>{percent(last.value / 100, 1)}</data>}
    >
      <span className="figure-origin">
        <span lang="en">{sources.internetUsers.publisher}</span>, {last.year}
      </span>
      <span className="figure-line">
        <UsersByYear years={years} />
      </span>
    </Figure>
  );
}

/** The overall score of the last edition, and beside it those before: each of its own edition, none made of two. */
function OverallFigure({ editions, since }: CountrySince) {
  const { t, number } = useI18n();
  const last = editions.at(-1);
  if (!last) return null;
  const overallOf = (id: string) => since?.scores[id]?.overall;
  const overall = overallOf(last.id);
  return (
    <Figure
      label={t("scorecard.of-edition", { most: last.scale.overall, years: last.years })}
      isScore
      value={overall === undefined ? undefined : <data value={overall}>{number(overall, 1)}</data>}
      none={t("scorecard.no-score")}
    >
      {editions.slice(0, -1).map(({ id, years }) => {
        const before = overallOf(id);
        return (
          <span key={id} className="figure-origin">
            {t("scorecard.gci", { years })}:{" "}
            {before === undefined ? t("scorecard.no-score") : number(before, 1)}
          </span>
        );
      })}
    </Figure>
  );
}
