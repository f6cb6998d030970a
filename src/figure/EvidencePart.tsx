import type { UseQueryResult } from "@tanstack/react-query";
import type { Evidence as EvidenceFile } from "../domain/evidence.ts";
import type { Status } from "../domain/status.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "../late/Failure.tsx";
import { Evidence } from "../ui/Evidence.tsx";
import type { ShownCountry } from "./view-props.ts";

interface Props {
  country: ShownCountry;
  evidence: UseQueryResult<EvidenceFile>;
  code: string;
  status: Status;
}

/** The document's words on a measure; why there are none; or what went wrong with fetching them. */
export function EvidencePart({ country, evidence, code, status }: Props) {
  const { t } = useI18n();
  const { kept, evidence: path } = country.entry;
  const { data: words, error, refetch } = evidence;
  const passage = words?.indicators[code];
  if (status === "missing" || (words && !passage)) return <p>{t("drawer.evidence-none")}</p>;
  if (words && passage) return <Evidence passage={passage} language={words.language} />;
  if (!path)
    return <p>{t(kept ? "drawer.evidence-not-added" : "drawer.evidence-withheld", { code })}</p>;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <p className="skeleton-words">{t("app.loading")}</p>;
}
