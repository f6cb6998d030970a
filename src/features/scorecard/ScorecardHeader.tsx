import type { ReactNode } from "react";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Who the scorecard is of: country, document, date and the two background figures. */
export function ScorecardHeader({
  framework,
  name,
  profile,
  flags,
}: {
  framework: Framework;
  name: string;
  profile: Profile;
  /** What in the document as a whole wants care, in words. */
  flags: readonly string[];
}) {
  const { t, local, date } = useI18n();
  const { source } = profile;
  const updated = source.lastUpdated
    ? t("scorecard.updated", { date: date(source.lastUpdated) })
    : t("source.undated");
  return (
    <header className="country-header">
      <div>
        <h1>{name}</h1>
        <p className="country-source">
          <span lang="en">{source.title}</span> · {local(framework.publisherShort)} · {updated}
        </p>
        {flags.map((flag) => (
          <p key={flag} className="country-flag">
            {flag}
          </p>
        ))}
      </div>
      <BackgroundFigures background={profile.background} />
    </header>
  );
}

function BackgroundFigures({ background }: { background: Profile["background"] }) {
  const { t, number, compactNumber, percent } = useI18n();
  const { population, internetUsers } = background;
  return (
    <dl className="figures">
      <Figure label={t("scorecard.population")} figure={population}>
        {population?.value !== undefined && (
          <data value={population.value} title={number(population.value)}>
            {compactNumber(population.value)}
          </data>
        )}
      </Figure>
      <Figure label={t("scorecard.internet-users")} figure={internetUsers}>
        {internetUsers?.percent !== undefined && (
          <data value={internetUsers.percent}>{percent(internetUsers.percent / 100, 1)}</data>
        )}
      </Figure>
    </dl>
  );
}

interface FigureFrame {
  raw?: string | undefined;
  source?: string | undefined;
  asOf?: string | undefined;
}

/** A figure with its source; where it cannot be read, what is written instead of a number. */
function Figure({
  label,
  figure,
  children,
}: {
  label: string;
  figure: FigureFrame | undefined;
  children: ReactNode;
}) {
  const { t, date } = useI18n();
  const origin = [figure?.source, figure?.asOf && date(figure.asOf)].filter(Boolean).join(", ");
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">{children || "–"}</span>
        {!children && (
          <span className="figure-note">
            {figure?.raw
              ? t("scorecard.unreadable", { raw: figure.raw })
              : t("scorecard.no-figure")}
          </span>
        )}
        {origin && <span className="figure-origin">{origin}</span>}
      </dd>
    </div>
  );
}
