import type { Localized } from "../domain/framework.ts";
import type { Row } from "../domain/scorecard.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";

/** Up to so many names stand in the sentence; of more the first few, for all of them stand in the list below. */
const MOST_NAMES = 4;
const FIRST_NAMES = 3;

const listFirst = (names: readonly string[], { t, list }: I18n) =>
  list(
    names.length <= MOST_NAMES
      ? names
      : [...names.slice(0, FIRST_NAMES), t("reading.more", { count: names.length - FIRST_NAMES })],
  );

/** Why the status is what it is, in words made from the facts alone; `subject` is what the measure is about. */
export function Reading({ row, subject }: { row: Row; subject: Localized | undefined }) {
  const i18n = useI18n();
  const { t, local, list } = i18n;
  const { indicator, finding } = row;
  const names = finding.instruments.map(({ name }) => name);
  const words = { names: listFirst(names, i18n), subject: local(subject ?? indicator.title) };
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
