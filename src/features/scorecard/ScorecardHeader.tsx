import type { ReactNode } from "react";
import { framework } from "../../dataset/framework.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { type CountrySince, lastYear, nameInAddress } from "../../domain/editions/outcome.ts";
import type { LaterEdition } from "../../domain/editions/published.ts";
import type { Profile } from "../../domain/profile.ts";
import { describeFlags } from "../../figure/page-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/words.ts";
import { late } from "../../late/late.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";

/** Internet users by year, as a line: nobody misses it in the first moment. */
export const UsersByYear = late(() => import("./UsersByYear.tsx").then((file) => file.UsersByYear));

interface HeaderProps {
  index: CountryIndex;
  name: string;
  /** Left out where the country has none. */
  profile?: Profile;
  since: CountrySince | undefined;
  /** By which it is shown; undefined for the profile. */
  edition: LaterEdition | undefined;
  navigate: Navigate;
}

/** Who the page is of: country, document, the figures of both, and by which edition it is shown. */
export function ScorecardHeader(props: HeaderProps) {
  const { index, name, profile, since, edition, navigate } = props;
  const i18n = useI18n();
  const { t, local, date } = i18n;
  const { title, lastUpdated } = profile?.source ?? {};
  const dated = lastUpdated ? date(lastUpdated) : t("source.undated");
  const document = (
    <>
      <span lang="en">{title}</span>&nbsp;· {local(framework.publisherShort)}&nbsp;·{" "}
      {lastUpdated ? t("scorecard.updated", { date: dated }) : dated}
    </>
  );
  return (
    <header className="country-header">
      <div>
        <h1>{name}</h1>
        <p className="country-source">
          {profile ? (
            <>
              <span className="source-whole">{document}</span>
              <span className="source-short">{`${local(framework.publisherShort)}, ${dated}`}</span>
            </>
          ) : (
            t("since.no-profile", { country: name, years: framework.years })
          )}
        </p>
      </div>
      {/* Folded on a phone alone, with the document's title and what to know of the figures: the rows come first there. */}
      <details className="figures-fold">
        <summary className="fold">{t("scorecard.figures")}</summary>
        {profile && <p className="country-source">{document}</p>}
        <CountryFigures {...props} />
        {profile &&
          describeFlags(i18n, index, profile).map((flag) => (
            <p key={flag} className="country-flag">
              {flag}
            </p>
          ))}
      </details>
      {since && (
        <SegmentedControl
          label={t("scorecard.editions")}
          options={[
            ...(profile ? [{ id: undefined, label: t("scorecard.profile", framework) }] : []),
            ...since.editions.map((one) => ({
              id: nameInAddress(one),
              label: t("scorecard.gci", one),
            })),
          ]}
          chosen={edition && nameInAddress(edition)}
          onChoose={(chosen) => navigate({ edition: chosen })}
        />
      )}
    </header>
  );
}

/** What the profile gives of a country, and beside it, never in its place, what is known since: each figure of its own edition, none made of two. */
export const CountryFigures = ({ profile, since }: Pick<HeaderProps, "profile" | "since">) => (
  <dl className="figures">
    {profile && <BackgroundFigures {...profile.background} />}
    {since && <LaterFigures {...since} />}
  </dl>
);

interface FigureProps {
  label: string;
  value: number | undefined;
  text: (value: number) => string;
  /** In full, where the text is not. */
  title?: (value: number) => string;
  /** Why there is no value. */
  none?: string;
  source?: string | undefined;
  date?: string | undefined;
  isScore?: boolean;
  /** What stands beside it. */
  children?: ReactNode;
}

/** A figure and what it is of, with its source in the page's language and of when it is. */
function Figure({ label, value, text, none, source = "", date, children, ...more }: FigureProps) {
  const { text: name, lang } = sourceName(useI18n(), source);
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className={`figure-value${more.isScore ? " is-score" : ""}`}>
          {value === undefined ? (
            "–"
          ) : (
            <data value={value} title={more.title?.(value)}>
              {text(value)}
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
    none: t(figure?.raw ? "scorecard.unreadable" : "scorecard.no-figure"),
  });
  return (
    <>
      <Figure
        label={t("scorecard.population")}
        value={population?.value}
        text={compactNumber}
        title={number}
        {...originOf(population)}
      />
      <Figure
        label={t("scorecard.internet-users")}
        value={internetUsers?.percent}
        text={(value) => percent(value / 100, 1)}
        {...originOf(internetUsers)}
      />
    </>
  );
}

/** The last year of the series of Internet users with its line, and the overall score of the last edition with those before. */
function LaterFigures({ editions, sources, since }: CountrySince) {
  const { t, number, percent } = useI18n();
  const years = since?.internetUsers;
  const users = lastYear(years);
  const last = editions.at(-1);
  const overallOf = ({ id }: LaterEdition) => since?.scores[id]?.overall;
  const text = (value: number) => number(value, 1);
  const none = t("scorecard.no-score");
  return (
    <>
      {years && users && (
        <Figure
          label={t("scorecard.internet-users")}
          value={users.value}
          text={(value) => percent(value / 100, 1)}
          source={sources.internetUsers.publisher}
          date={users.year}
        >
          <span className="figure-line">
            <UsersByYear years={years} />
          </span>
        </Figure>
      )}
      {last && (
        <Figure
          label={t("scorecard.of-edition", { most: last.scale.overall, years: last.years })}
          isScore
          value={overallOf(last)}
          {...{ text, none }}
        >
          {editions.slice(0, -1).map((edition) => {
            const overall = overallOf(edition);
            return (
              <span key={edition.id} className="figure-origin">
                {t("scorecard.gci", edition)}: {overall === undefined ? none : text(overall)}
              </span>
            );
          })}
        </Figure>
      )}
    </>
  );
}
