import type { PeerShare } from "../../domain/coverage.ts";
import type { Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

/** Element id of an indicator's row: where focus returns when its drawer closes. */
export const rowId = (code: string) => `indicator-${code}`;

/** One indicator: code, title, status in mark and word, what is named, and how many countries have it. */
export function IndicatorRow({
  row,
  share,
  onOpen,
}: {
  row: Row;
  share: PeerShare | undefined;
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
      {share && <PeerShareFigure share={share} />}
    </button>
  );
}

/** The share of all countries that surely have the measure in place, and how far what is not known could raise it. */
function PeerShareFigure({ share }: { share: PeerShare }) {
  const { t, percent } = useI18n();
  const { inPlace, notKnown, countries } = share;
  const label = t("scorecard.peers-label", { inPlace, notKnown, countries });
  return (
    <span className="row-peers" title={label}>
      {percent(inPlace / countries)}
      <span className="visually-hidden"> {label}</span>
      <span className="share-bar" aria-hidden="true">
        <svg width={`${(inPlace / countries) * 100}%`} aria-hidden="true" />
        <svg className="is-unknown" width={`${(notKnown / countries) * 100}%`} aria-hidden="true" />
      </span>
      <span className="row-peers-of" aria-hidden="true">
        {t("scorecard.peers-of", { countries })}
      </span>
    </span>
  );
}
