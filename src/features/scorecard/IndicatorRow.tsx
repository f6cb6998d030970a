import type { Row } from "../../domain/scorecard.ts";
import type { LaterScore } from "../../domain/since.ts";
import type { Tally } from "../../domain/tally.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { RowScores } from "./RowScores.tsx";

/** Element id of an indicator's row: where focus returns when its drawer closes. */
export const rowId = (code: string) => `indicator-${code}`;

/** One indicator: code, title, status in mark and word, what is named, what is known since, and how many countries have it. */
export function IndicatorRow({
  row,
  scores,
  peers,
  onOpen,
}: {
  row: Row;
  /** What later editions say; undefined where nothing is known of any. */
  scores: readonly LaterScore[] | undefined;
  /** How all countries answer the measure. */
  peers: Tally | undefined;
  onOpen: (row: Row) => void;
}) {
  const { t, local } = useI18n();
  const { indicator, finding } = row;
  const names = [
    ...finding.instruments.map(({ name }) => name),
    ...finding.contacts.map(({ value }) => value),
  ];
  return (
    <button
      type="button"
      className="row"
      id={rowId(indicator.code)}
      aria-haspopup="dialog"
      onClick={() => onOpen(row)}
    >
      <StatusMark status={finding.status} />
      <span className="row-code">{indicator.code}</span>
      <span className="row-title">{local(indicator.title)}</span>
      <span className={`row-status is-${finding.status}`}>{t(`status.${finding.status}`)}</span>
      <span className="row-names">
        {names.map((name) => (
          <bdi key={name} lang="en">
            {name}
          </bdi>
        ))}
      </span>
      {scores && <RowScores scores={scores} />}
      {peers && peers.asked > 0 && <PeerCount peers={peers} />}
    </button>
  );
}

/** How many of the countries have the measure in place, and how far what is not known could raise it. */
function PeerCount({ peers }: { peers: Tally }) {
  const i18n = useI18n();
  const { inPlace, open, asked } = peers;
  const label = i18n.t("scorecard.peers-label", { inPlace, notKnown: open, countries: asked });
  return (
    <span className="row-peers" title={label}>
      <span className="visually-hidden"> {label}</span>
      <span aria-hidden="true">{countOf(i18n, peers)}</span>
      <span className="row-peers-of" aria-hidden="true">
        {i18n.t("scorecard.peers-of", { count: asked })}
      </span>
      <span className="share-bar" aria-hidden="true">
        <svg width={`${(inPlace / asked) * 100}%`} aria-hidden="true" />
        <svg className="is-unknown" width={`${(open / asked) * 100}%`} aria-hidden="true" />
      </span>
    </span>
  );
}
