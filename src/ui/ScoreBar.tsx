/** How far a score goes, 0 to 1, as a short bar; striped where what was asked is only near. The figure stands beside it. */
export function ScoreBar({ share, isNear = false }: { share: number; isNear?: boolean }) {
  return (
    <span className="score-bar" aria-hidden="true">
      <svg
        className={isNear ? "is-near" : undefined}
        width={`${share * 100}%`}
        aria-hidden="true"
      />
    </span>
  );
}
