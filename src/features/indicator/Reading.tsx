import type { Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** Why the status is what it is, in words made from the facts alone. */
export function Reading({ row }: { row: Row }) {
  const { t, local, list } = useI18n();
  const { indicator, finding } = row;
  const names = finding.instruments.map(({ name }) => name);
  const words = { names: list(names), subject: local(indicator.subject) };
  // A reason that speaks of names says nothing where the reader took none.
  const reason =
    names.length === 0 && (finding.reason === "named" || finding.reason === "listed")
      ? "affirmed"
      : finding.reason;
  const others = finding.also?.map((status) => t(`status.${status}`));
  return (
    <p className="drawer-reading">
      {t(`reading.${reason}`, words)}{" "}
      {t(finding.reviewed ? "reading.reviewed" : "reading.unreviewed")}{" "}
      {others ? t("reading.also", { statuses: list(others) }) : t("reading.no-other")}
    </p>
  );
}
