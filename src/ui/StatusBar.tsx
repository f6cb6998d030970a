import { STATUSES, type Status } from "../domain/status.ts";

/**
 * A bar of counts by status, one unit an indicator; decorative, the counts stand beside it in words.
 * A part takes its width from an attribute of an empty svg: the policy allows a page from the server no style attribute.
 */
export function StatusBar({ counts }: { counts: Record<Status, number> }) {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return (
    <span className="status-bar" aria-hidden="true">
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <svg
          key={status}
          className={`status-bar-part is-${status}`}
          width={`${(counts[status] / total) * 100}%`}
          aria-hidden="true"
        />
      ))}
    </span>
  );
}
