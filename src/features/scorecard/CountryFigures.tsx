import type { ReactNode } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { LaterEdition } from "../../domain/editions/later.ts";
import type { Profile } from "../../domain/profile.ts";
import { describeFlags, textOfFigure } from "../../figure/flag-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { UsersByYear } from "./UsersByYear.tsx";

interface Props {
  profile: Profile | undefined;
  since: CountrySince | undefined;
}

/** The figures, and the cautions about the whole document. */
export function FlaggedFigures({ index, ...props }: Props & { index: CountryIndex }) {
  const { profile } = props;
  const i18n = useI18n();
  return (
    <>
      <CountryFigures {...props} />
      {profile &&
        describeFlags(i18n, index, profile).map((flag) => (
          <p key={flag} className="country-flag">
            {flag}
          </p>
        ))}
    </>
  );
}

/** The figures of the profile beside those of later sources. No figure combines the two. */
export const CountryFigures = ({ profile, since }: Props) => (
  <dl className="figures">
    {profile && <BackgroundFigures {...profile.background} />}
    {since && <LaterFigures {...since} profile={profile} />}
  </dl>
);

interface FigureProps {
  label: string;
  value: number | undefined;
  format: (value: number) => string;
  /** Formats the full value, if `format` abbreviates it. */
  formatInFull?: (value: number) => string;
  /** Explains a missing value. */
  none?: string;
  source?: string | undefined;
  date?: string | undefined;
  isScore?: boolean;
  children?: ReactNode;
}

function Figure({ label, value, format, none, source = "", date, children, ...more }: FigureProps) {
  const { text: name, lang } = sourceName(useI18n(), source);
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className={`figure-value${more.isScore ? " is-score" : ""}`}>
          {value === undefined ? (
            "–"
          ) : (
            <data value={value} title={more.formatInFull?.(value)}>
              {format(value)}
            </data>
          )}
        </span>
        {value === undefined && <span className="figure-note">{none}</span>}
        {(name || date) && (
          <span className="figure-origin">
            <span lang={lang}>{name}</span>
            {name && date && ", "}
            {date}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}

function BackgroundFigures({ population, internetUsers }: Profile["background"]) {
  const { t, date, number, compactNumber, percent } = useI18n();
  const originOf = (figure: typeof population | typeof internetUsers) => ({
    source: figure?.source,
    date: figure?.asOf && date(figure.asOf),
    none: t("scorecard.no-figure", { raw: textOfFigure(figure?.raw) }),
  });
  return (
    <>
      <Figure
        label={t("scorecard.population")}
        value={population?.value}
        format={compactNumber}
        formatInFull={number}
        {...originOf(population)}
      />
      <Figure
        label={t("scorecard.internet-users", { year: internetUsers?.asOf?.slice(0, 4) ?? "none" })}
        value={internetUsers?.percent}
        format={(value) => percent(value / 100, 1)}
        {...originOf(internetUsers)}
      />
    </>
  );
}

/** Internet users in the latest year, and the overall score in each edition. */
function LaterFigures({ profile, ...known }: CountrySince & Pick<Props, "profile">) {
  const { editions, sources, since } = known;
  const { t, local, number, percent } = useI18n();
  const years = since?.internetUsers;
  const users = lastYear(years);
  const last = editions.at(-1);
  const overallOf = ({ id }: LaterEdition) => since?.scores[id]?.overall;
  const format = (value: number) => number(value, 1);
  const none = t("scorecard.no-score");
  return (
    <>
      {years && users && (
        <Figure
          label={t("scorecard.internet-users", { year: users.year })}
          value={users.value}
          format={(value) => percent(value / 100, 1)}
          source={sources.internetUsers.publisher}
        >
          {profile?.background.internetUsers?.percent !== undefined && (
            <span className="figure-origin">{t("scorecard.users-differ")}</span>
          )}
          <span className="figure-line">
            <UsersByYear years={years} />
          </span>
        </Figure>
      )}
      {last && (
        <Figure
          label={t("scorecard.of-edition", {
            most: last.scale.overall,
            edition: local(last.short),
          })}
          isScore
          value={overallOf(last)}
          {...{ format, none }}
        >
          {editions.slice(0, -1).map((edition) => {
            const overall = overallOf(edition);
            return (
              <span key={edition.id} className="figure-origin">
                {local(edition.short)}: {overall === undefined ? none : format(overall)}
              </span>
            );
          })}
        </Figure>
      )}
    </>
  );
}

/** The latest year of a series, with its figure. */
export function lastYear(years: Readonly<Record<string, number>> = {}) {
  // Objects iterate integer keys in ascending order.
  const last = Object.entries(years).at(-1);
  return last && { year: last[0], value: last[1] };
}
