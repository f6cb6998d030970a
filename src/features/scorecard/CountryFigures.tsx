import type { ReactNode } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { Profile } from "../../domain/profile.ts";
import { describeFlags, textOfFigure } from "../../figure/flag-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { OverallScores } from "./OverallScores.tsx";
import { UsersByYear } from "./UsersByYear.tsx";

interface Props {
  index: CountryIndex;
  /** Name of the country. If undefined, the button that opens the sources of its scores is omitted. */
  country?: string;
  profile: Profile | undefined;
  since: CountrySince | undefined;
}

/** Figures from the profile, separate figures from later sources, and the flags of the whole profile. */
export function CountryFigures({ index, country, profile, since }: Props) {
  const i18n = useI18n();
  const { later } = index;
  return (
    <>
      <dl className="figures">
        {profile && <BackgroundFigures {...profile.background} />}
        {since && <LaterUsers {...since} profile={profile} />}
      </dl>
      {later && since && <OverallScores {...{ later, country }} since={since.since} />}
      {profile &&
        describeFlags(i18n, index, profile).map((flag) => (
          <p key={flag} className="country-flag">
            {flag}
          </p>
        ))}
    </>
  );
}

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
  children?: ReactNode;
}

function Figure({ label, value, format, none, source = "", date, children, ...more }: FigureProps) {
  const i18n = useI18n();
  const { text: name, lang } = sourceName(i18n, source);
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">
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
            {name && date ? i18n.t("join.comma", { first: "", next: date }) : date}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}

/** In some languages, the label differs after millions: “29,7 millones de habitantes”. */
const sizeOf = (value = -1) => (value < 0 ? "none" : value < 1e6 ? "small" : "large");

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
        label={t("scorecard.population", { size: sizeOf(population?.value) })}
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

/** Internet users in the latest year for which the later source has a figure. */
function LaterUsers({ profile, since, sources }: CountrySince & Pick<Props, "profile">) {
  const { t, percent } = useI18n();
  const years = since?.internetUsers ?? {};
  // `Object.entries` returns integer keys in ascending order, so the last entry is the latest year.
  const [year, value] = Object.entries(years).at(-1) ?? [];
  if (year === undefined) return null;
  return (
    <Figure
      label={t("scorecard.internet-users", { year })}
      value={value}
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
  );
}
