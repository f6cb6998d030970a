import type { UseQueryResult } from "@tanstack/react-query";
import { measureWords } from "../dataset/measure-words.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Evidence as EvidenceFile } from "../domain/evidence.ts";
import type { Profile } from "../domain/profile.ts";
import type { Row } from "../domain/scorecard.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "../late/Failure.tsx";
import { Contacts, Evidence, Instruments, Reading } from "../ui/finding.tsx";
import { describeFlags } from "./page-words.ts";
import type { ShownCountry } from "./view-props.ts";

interface Props {
  index: CountryIndex;
  country: ShownCountry;
  profile: Profile;
  row: Row;
  /** Query for the document's text. False if a notice elsewhere explains that the text may not be shown. */
  evidence?: UseQueryResult<EvidenceFile> | false;
}

/** All facts of a profile about one measure: reading, cautions, instruments, contacts and text. */
export function FindingFacts({ index, country, profile, row, evidence }: Props) {
  const i18n = useI18n();
  const { code } = row.indicator;
  const flags = describeFlags(i18n, index, profile, code);
  return (
    <>
      <Reading row={row} subject={measureWords(code)?.subject} isDoubtful={flags.length > 0} />
      {flags.length > 0 && (
        <section>
          <h3>{i18n.t("drawer.flags")}</h3>
          <ul className="plain-list">
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </section>
      )}
      <Instruments instruments={row.finding.instruments} />
      <Contacts contacts={row.finding.contacts} />
      {evidence && (
        <section>
          <h3>{i18n.t("drawer.evidence")}</h3>
          <EvidencePart {...{ country, row, evidence }} />
        </section>
      )}
    </>
  );
}

/** The document's text about a measure, or the reason why it is not shown. */
function EvidencePart({
  country,
  row: { indicator, finding },
  evidence: { data: words, error, refetch },
}: Pick<Props, "country" | "row"> & { evidence: UseQueryResult<EvidenceFile> }) {
  const { t } = useI18n();
  const { code } = indicator;
  const { kept, evidence: path } = country.entry;
  const passage = words?.indicators[code];
  if (finding.status === "missing" || (words && !passage))
    return <p>{t("drawer.evidence-none")}</p>;
  if (words && passage) return <Evidence passage={passage} language={words.language} />;
  if (!path)
    return <p>{t(kept ? "drawer.evidence-not-added" : "drawer.evidence-withheld", { code })}</p>;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <p className="skeleton-words">{t("app.loading")}</p>;
}
