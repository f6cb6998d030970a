import type { ReactNode } from "react";
import { measureWords } from "../../dataset/measure-words.ts";
import type { Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type DrawerActions, DrawerFrame } from "../../ui/DrawerFrame.tsx";
import { Contacts, Instruments } from "../../ui/Instruments.tsx";
import { Reading } from "../../ui/Reading.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

interface Props extends DrawerActions {
  row: Row;
  /** The document's words, or why they are not shown. */
  evidence: ReactNode;
  /** What later editions and lists of laws say. */
  since: ReactNode;
  whoElse: ReactNode;
  /** What in this section wants care, in words. */
  flags: readonly string[];
  sourceLine: string;
}

/** All that the profile says of one indicator. */
export function IndicatorDrawer({
  row,
  evidence,
  since,
  whoElse,
  flags,
  sourceLine,
  ...actions
}: Props) {
  const { t } = useI18n();
  const words = measureWords(row.indicator.code);
  const answer = (
    <p className="drawer-status">
      <StatusMark status={row.finding.status} />
      {t(`status.${row.finding.status}`)}
    </p>
  );
  return (
    <DrawerFrame
      {...actions}
      indicator={row.indicator}
      question={words?.question}
      pillar={row.pillar}
      answer={answer}
    >
      <Reading row={row} subject={words?.subject} />
      {flags.length > 0 && (
        <section>
          <h3>{t("drawer.flags")}</h3>
          <ul className="plain-list">
            {flags.map((flag) => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </section>
      )}
      <Instruments instruments={row.finding.instruments} />
      <Contacts contacts={row.finding.contacts} />
      <section>
        <h3>{t("drawer.evidence")}</h3>
        {evidence}
      </section>
      {since}
      <section>
        <h3>{t("drawer.who-else")}</h3>
        {whoElse}
      </section>
      <section>
        <h3>{t("drawer.source")}</h3>
        <p className="drawer-source">{sourceLine}</p>
      </section>
    </DrawerFrame>
  );
}
