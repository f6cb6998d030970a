import { framework } from "../../dataset/framework.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { LaterEdition } from "../../domain/editions/later.ts";
import type { Profile } from "../../domain/profile.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { describeFlags } from "../../figure/page-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { CountryFigures } from "./CountryFigures.tsx";

interface HeaderProps {
  index: CountryIndex;
  name: string;
  profile?: Profile;
  since: CountrySince | undefined;
  /** Undefined if the profile is shown. */
  edition: LaterEdition | undefined;
  navigate: Navigate;
}

export function ScorecardHeader({ index, name, profile, since, edition, navigate }: HeaderProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <header className="country-header">
      <div>
        <h1>{name}</h1>
        <p className="country-source">
          {profile ? (
            <>
              <span className="source-whole">
                <ProfileSource source={profile.source} />
              </span>
              <ShortSource source={profile.source} />
            </>
          ) : (
            t("since.no-profile", { country: name, years: framework.years })
          )}
        </p>
      </div>
      {/* Collapsible only on phones, so that the rows are near the top. */}
      <details className="figures-fold">
        <summary className="fold">{t("scorecard.figures")}</summary>
        {profile && (
          <p className="country-source">
            <ProfileSource source={profile.source} />
          </p>
        )}
        <CountryFigures {...{ profile, since }} />
        {profile &&
          describeFlags(i18n, index, profile).map((flag) => (
            <p key={flag} className="country-flag">
              {flag}
            </p>
          ))}
      </details>
      {since && (
        <EditionChoice
          label={t("scorecard.editions")}
          profiles={profile && t("scorecard.profile", framework)}
          editions={since.editions}
          chosen={edition?.slug}
          onChoose={(slug) => navigate({ edition: slug })}
        />
      )}
    </header>
  );
}

function ProfileSource({ source: { title, lastUpdated } }: Pick<Profile, "source">) {
  const { t, local, date } = useI18n();
  return (
    <>
      <span lang="en">{title}</span>&nbsp;· {local(framework.publisherShort)}&nbsp;·{" "}
      {lastUpdated ? t("scorecard.updated", { date: date(lastUpdated) }) : t("source.undated")}
    </>
  );
}

function ShortSource({ source: { lastUpdated } }: Pick<Profile, "source">) {
  const { t, local, date } = useI18n();
  const dated = lastUpdated ? date(lastUpdated) : t("source.undated");
  return <span className="source-short">{`${local(framework.publisherShort)}, ${dated}`}</span>;
}
