import { markOf } from "../../domain/answers.ts";
import type { LaterScore } from "../../domain/editions/country-file.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { Tally } from "../../domain/tally.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { countOf, isUnscored, langOf, whyNoScore } from "../../i18n/words.ts";
import { rowId } from "../../ui/active-cell.ts";
import { ScoreBar, StatusMark, widthOf } from "../../ui/StatusMark.tsx";

/** Maximum total length of several names on screen, in characters. Names of this length fill three or four lines. */
const MAX_CHARACTERS = 100;

interface Props {
  row: Row;
  scores: readonly LaterScore[] | undefined;
  /** Counts of all countries' answers to the measure. */
  peers: Tally | undefined;
  /** The denominator shown in the column header. */
  asked: number;
  onOpen: (code: string) => void;
}

export function IndicatorRow({ row, scores, peers, asked, onOpen }: Props) {
  const { t, local } = useI18n();
  const { indicator, finding, answer } = row;
  const { code, title } = indicator;
  const { instruments, contacts } = finding;
  const names = [...instruments.map((one) => one.name), ...contacts.map(({ value }) => value)];
  const shown = countShown(names);
  return (
    <button
      type="button"
      className="row"
      id={rowId(code)}
      aria-haspopup="dialog"
      onClick={() => onOpen(code)}
    >
      <StatusMark status={markOf(answer)} />
      <span className="row-code">{code}</span>
      <span className="row-title">{local(title)}</span>
      <span className={`row-status is-${finding.status}`}>{t(`status.${finding.status}`)}</span>
      <span className="row-names">
        {answer.backing === "affirmed" && <span>{t("scorecard.affirmed")}</span>}
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names can be equal
          <span key={at} className={at < shown ? undefined : "is-hidden"}>
            <bdi lang={langOf(name)}>{name}</bdi>
            {instruments[at]?.draft && t("join.detail", { first: "", next: t("kind.draft") })}
          </span>
        ))}
        {names.length > shown && (
          <span className="row-more">{t("reading.more", { count: names.length - shown })}</span>
        )}
      </span>
      {scores && <RowScores scores={scores} />}
      {peers && peers.asked > 0 && <PeerCount peers={peers} isAll={peers.asked === asked} />}
    </button>
  );
}

/** The number of names shown on screen, at least one. `scorecard.css` hides the others, except in print. */
function countShown(names: readonly string[]): number {
  const isShort = (count: number) => names.slice(0, count).join(" · ").length <= MAX_CHARACTERS;
  return [3, 2].find(isShort) ?? 1;
}

/** The number of countries that have the measure, with a bar that also shows unknown answers. */
function PeerCount({ peers, isAll }: { peers: Tally; isAll: boolean }) {
  const i18n = useI18n();
  const { inPlace, unknown, asked } = peers;
  const label = i18n.t("scorecard.peers-label", {
    ...{ inPlace, notKnown: unknown, countries: asked, missing: peers.counts.missing },
  });
  return (
    <span className="row-peers" title={label}>
      <span className="visually-hidden">{` ${label}`}</span>
      <span aria-hidden="true">{isAll ? i18n.number(inPlace) : countOf(i18n, peers)}</span>
      <span className="row-peers-of" aria-hidden="true">
        {i18n.t("scorecard.peers-of", { count: asked })}
      </span>
      <span className="share-bar" aria-hidden="true">
        <svg width={widthOf(inPlace / asked)} aria-hidden="true" />
        <svg className="is-unknown" width={widthOf(unknown / asked)} aria-hidden="true" />
      </span>
    </span>
  );
}

/** A measure's score in each later edition. If all scores are missing for the same reason, the reason is stated once. */
export function RowScores({ scores }: { scores: readonly LaterScore[] }) {
  const { t, list, local, score: format } = useI18n();
  const names = scores.map(({ edition }) => local(edition.short));
  const isSame = isUnscored(scores);
  return (
    <span className="row-scores">
      {scores.slice(0, isSame ? 1 : undefined).map((one, at) => {
        const { edition, asked, score } = one;
        const isNear = asked?.isNear;
        return (
          <span key={edition.id} className="row-score">
            <span className="row-edition">{`${isSame ? list(names) : names[at]} `}</span>
            {score === undefined ? (
              t(whyNoScore(one))
            ) : (
              <>
                <ScoreBar share={score / edition.scale.max} isNear={isNear} />
                <span>
                  {isNear && "≈\u2009"}
                  {format(score, edition.scale)}
                  {isNear && <span className="visually-hidden"> ({t("scorecard.near")})</span>}
                </span>
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}
