import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import type { CountrySince } from "../../domain/since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Figure } from "./HeaderFigure.tsx";
import { InternetUsers, OverallFigure } from "./SinceFigures.tsx";

/** Who the scorecard is of: country, document, date and the two background figures. */
export function ScorecardHeader({
  framework,
  name,
  profile,
  since,
  flags,
}: {
  framework: Framework;
  name: string;
  profile: Profile;
  since: CountrySince | undefined;
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
      <dl className="figures">
        <BackgroundFigures background={profile.background} />
        {since && <InternetUsers {...since} />}
        {since && <OverallFigure {...since} />}
      </dl>
    </header>
  );
}

function BackgroundFigures({ background }: { background: Profile["background"] }) {
  const { t, number, compactNumber, percent } = useI18n();
  const { population, internetUsers } = background;
  return (
    <>
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
    </>
  );
}
