import { STATUSES, type Status } from "../domain/status.ts";

/** A bar of counts by status, one unit an indicator; decorative, the counts stand beside it in words. */
export function StatusBar({ counts }: { counts: Record<Status, number> }) {
  return (
    <span className="status-bar" aria-hidden="true">
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <span
          key={status}
          className={`status-bar-part is-${status}`}
          style={{ flexGrow: counts[status] }}
        />
      ))}
    </span>
  );
}
