import type { UseQueryResult } from "@tanstack/react-query";
import type { Evidence as EvidenceFile } from "../domain/evidence.ts";
import type { Status } from "../domain/status.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Failure } from "../late/Failure.tsx";
import { Evidence } from "../ui/Evidence.tsx";
import type { ShownCountry } from "./shown-country.ts";

/** The document's words on a measure; why there are none; or what went wrong with fetching them. */
export function EvidencePart({
  country,
  evidence,
  code,
  status,
}: {
  country: ShownCountry;
  evidence: UseQueryResult<EvidenceFile>;
  code: string;
  status: Status;
}) {
  const i18n = useI18n();
  if (status === "missing") return <p>{i18n.t("drawer.evidence-none")}</p>;
  const words = evidence.data;
  const { kept, evidence: path } = country.entry;
  if (!words && !path)
    return (
      <p>{i18n.t(kept ? "drawer.evidence-not-added" : "drawer.evidence-withheld", { code })}</p>
    );
  if (!words && evidence.error)
    return <Failure error={evidence.error} onRetry={() => void evidence.refetch()} />;
  if (!words) return <p className="skeleton-words">{i18n.t("app.loading")}</p>;
  const passage = words.indicators[code];
  if (!passage) return <p>{i18n.t("drawer.evidence-none")}</p>;
  return <Evidence passage={passage} language={words.language} />;
}
