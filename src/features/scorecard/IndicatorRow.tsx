import type { LaterScore } from "../../domain/editions/outcome.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { countOf, whyNoScore } from "../../i18n/words.ts";
import { rowId } from "../../ui/active-cell.ts";
import { ScoreBar, StatusMark } from "../../ui/StatusMark.tsx";

/** Names that stand in full where there is room for lines; `scorecard.css` hides the rest there. */
const MOST_NAMES = 3;

interface Props {
  row: Row;
  /** What later editions say; undefined where nothing is known of any. */
  scores: readonly LaterScore[] | undefined;
  /** How all countries answer the measure. */
  peers: Tally | undefined;
  /** Of how many countries most measures were asked, as the head of the column says. */
  asked: number;
  onOpen: (code: string) => void;
}

/** One indicator: code, title, status in mark and word, what is named, what is known since, and how many countries have it. */
export function IndicatorRow({ row: { indicator, finding }, scores, peers, asked, onOpen }: Props) {
  const { t, local } = useI18n();
  const { code, title } = indicator;
  const names = namesOf(finding);
  return (
    <button
      type="button"
      className="row"
      id={rowId(code)}
      aria-haspopup="dialog"
      onClick={() => onOpen(code)}
    >
      <StatusMark status={finding.status} />
      <span className="row-code">{code}</span>
      <span className="row-title">{local(title)}</span>
      <span className={`row-status is-${finding.status}`}>{t(`status.${finding.status}`)}</span>
      <span className="row-names">
        {names.map((name) => (
          <bdi key={name} lang="en">
            {name}
          </bdi>
        ))}
        {names.length > MOST_NAMES && (
          <span className="row-more">
            {t("reading.more", { count: names.length - MOST_NAMES })}
          </span>
        )}
      </span>
      {scores && <RowScores scores={scores} />}
      {peers && peers.asked > 0 && <PeerCount peers={peers} isAll={peers.asked === asked} />}
    </button>
  );
}

/** What a finding names: instruments, then contacts. */
export const namesOf = ({ instruments, contacts }: Row["finding"]): string[] => [
  ...instruments.map(({ name }) => name),
  ...contacts.map(({ value }) => value),
];

/** How many of the countries have the measure in place, and how far what is not known could raise it. */
function PeerCount({ peers, isAll }: { peers: Tally; isAll: boolean }) {
  const i18n = useI18n();
  const { inPlace, unknown, asked } = peers;
  const label = i18n.t("scorecard.peers-label", { inPlace, notKnown: unknown, countries: asked });
  return (
    <span className="row-peers" title={label}>
      <span className="visually-hidden"> {label}</span>
      <span aria-hidden="true">{isAll ? i18n.number(inPlace) : countOf(i18n, peers)}</span>
      <span className="row-peers-of" aria-hidden="true">
        {i18n.t("scorecard.peers-of", { count: asked })}
      </span>
      <span className="share-bar" aria-hidden="true">
        <svg width={`${(inPlace / asked) * 100}%`} aria-hidden="true" />
        <svg className="is-unknown" width={`${(unknown / asked) * 100}%`} aria-hidden="true" />
      </span>
    </span>
  );
}

/** What the later editions score on a row's measure, beside what the profile says of it and apart from it. */
export function RowScores({ scores }: { scores: readonly LaterScore[] }) {
  const { t, list, score: format } = useI18n();
  const names = scores.map(({ edition }) => t("scorecard.gci", edition));
  const reasons = new Set(scores.map((one) => one.score ?? whyNoScore(one)));
  // What is so in every edition is said once.
  const isOne = reasons.size === 1 && scores.every(({ score }) => score === undefined);
  return (
    <span className="row-scores">
      {scores.slice(0, isOne ? 1 : undefined).map((one, at) => {
        const { edition, asked, score } = one;
        const isNear = asked?.isNear ?? false;
        return (
          <span
            key={edition.id}
            className={`row-score ${isOne ? "is-all" : ""}`}
            title={isNear && !isOne ? t("scorecard.near") : undefined}
          >
            <span className="row-edition">{isOne ? list(names) : names[at]} </span>
            {score === undefined ? (
              t(whyNoScore(one))
            ) : (
              <>
                <ScoreBar share={score / edition.scale.max} isNear={isNear} />
                <span>
                  {isNear && <span className="row-near">≈&#x2009;</span>}
                  {format(score)}
                </span>
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
