import type { Measure } from "../domain/framework.ts";
import type { Finding } from "../domain/profile.ts";
import type { Row } from "../domain/scorecard.ts";
import type { Localized } from "../domain/text.ts";
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

/** Why a status is what it is, in words made from the facts alone; `subject` is what the measure is about. */
export function readingWords(
  i18n: I18n,
  { title }: Measure,
  { reason, instruments }: Finding,
  subject: Localized | undefined,
): string {
  const names = instruments.map(({ name }) => name);
  // A reason that speaks of names says nothing where the reader took none.
  const isEmpty = names.length === 0 && (reason === "named" || reason === "listed");
  const words = { names: listFirst(names, i18n), subject: i18n.local(subject ?? title) };
  return i18n.t(`reading.${isEmpty ? "affirmed" : reason}`, words);
}

/** The same with whether somebody compared it with the document, and what else it might be. */
export function Reading({ row, subject }: { row: Row; subject: Localized | undefined }) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const { indicator, finding } = row;
  const others = finding.also?.map((status) => t(`status.${status}`));
  return (
    <p className="drawer-reading">
      {readingWords(i18n, indicator, finding, subject)}{" "}
      {t(finding.reviewed ? "reading.reviewed" : "reading.unreviewed")}{" "}
      {others ? t("reading.also", { statuses: list(others) }) : t("reading.no-other")}
    </p>
  );
}
