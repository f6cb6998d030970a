import { framework } from "../../dataset/framework.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { LaterEdition } from "../../domain/editions/later.ts";
import type { Profile } from "../../domain/profile.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import type { Navigate } from "../../url/use-selection.ts";

export const Figures = late(
  () => import("./CountryFigures.tsx").then((file) => file.CountryFigures),
  "views",
  () => <p className="figures is-coming" />,
);

interface HeaderProps {
  index: CountryIndex;
  name: string;
  profile?: Profile;
  since: CountrySince | undefined;
  /** Undefined if the profile is shown, or while the editions load. */
  edition: LaterEdition | undefined;
  navigate: Navigate;
}

export function ScorecardHeader({ index, name, profile, since, edition, navigate }: HeaderProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const source = profile && describeSource(profile.source, i18n);
  return (
    <header className="country-header">
      <div>
        <h1>{name}</h1>
        <p className="country-source">
          {source ? (
            <>
              <span className="source-whole">{source.whole}</span>
              <span className="source-short">{source.short}</span>
            </>
          ) : (
            t("since.no-profile", { country: name, years: framework.years })
          )}
        </p>
      </div>
      {/* Collapsible only on phones, to keep the rows near the top. */}
      <details className="figures-fold">
        <summary className="fold">{t("scorecard.figures")}</summary>
        {source && <p className="country-source">{source.whole}</p>}
        <Figures {...{ index, profile, since }} country={name} />
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

/** The source of a profile, and its short form for phones. */
function describeSource({ title, lastUpdated }: Profile["source"], { t, join, local, date }: I18n) {
  const publisher = local(framework.publisherShort);
  const updated = lastUpdated && date(lastUpdated);
  const undated = t("source.undated");
  return {
    whole: (
      <>
        <span lang="en">{title}</span>&nbsp;· {publisher}&nbsp;·{" "}
        {updated ? t("scorecard.updated", { date: updated }) : undated}
      </>
    ),
    short: join("comma", publisher, updated ?? undated),
  };
}
