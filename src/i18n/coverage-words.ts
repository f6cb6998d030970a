import { STATUSES, type Status } from "../domain/status.ts";
import type { I18n } from "./i18n.tsx";

/** What a count counts: "In place: 11 of 21", and apart from it "(1 partly, 7 not in place and 2 not known)". */
export function describeCoverage(
  { t, list }: I18n,
  counts: Record<Status, number>,
): { inPlace: string; rest: string } {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const rest = STATUSES.filter((status) => status !== "exists" && counts[status] > 0).map(
    (status) => t(`status.count.${status}`, { count: counts[status] }),
  );
  return {
    inPlace: t("scorecard.coverage", { inPlace: counts.exists, total }),
    rest: rest.length > 0 ? `(${list(rest)})` : "",
  };
}
