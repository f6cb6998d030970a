import type { LaterScore } from "../../domain/since.ts";
import { whyNoScore } from "../../i18n/class-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ScoreBar } from "../../ui/ScoreBar.tsx";

/** What the later editions score on a row's measure, beside what the profile says of it and apart from it. */
export function RowScores({ scores }: { scores: readonly LaterScore[] }) {
  const i18n = useI18n();
  const words = new Set(scores.map(whyNone));
  const [only] = words;
  // What is so in every edition is said once.
  if (words.size === 1 && only)
    return (
      <span className="row-scores">
        <span className="row-score is-all">
          <span className="row-edition">
            {i18n.list(scores.map(({ edition }) => i18n.t("scorecard.gci", edition)))}{" "}
          </span>
          {i18n.t(only)}
        </span>
      </span>
    );
  return (
    <span className="row-scores">
      {scores.map((score) => (
        <Score key={score.edition.id} score={score} />
      ))}
    </span>
  );
}

function Score({ score: later }: { score: LaterScore }) {
  const i18n = useI18n();
  const { edition, asked, score } = later;
  const none = whyNone(later);
  return (
    <span className="row-score" title={asked?.isNear ? i18n.t("scorecard.near") : undefined}>
      <span className="row-edition">{i18n.t("scorecard.gci", edition)} </span>
      {none === undefined && score !== undefined ? (
        <>
          <ScoreBar share={score / edition.scale.max} isNear={asked?.isNear ?? false} />
          <span>
            {asked?.isNear && <span className="row-near">≈&#x2009;</span>}
            {i18n.score(score)}
          </span>
        </>
      ) : (
        none && i18n.t(none)
      )}
    </span>
  );
}

const whyNone = (later: LaterScore) => (later.score === undefined ? whyNoScore(later) : undefined);
