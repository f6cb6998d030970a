import { ALL_CLASSES, type AnswerClass } from "../domain/answers.ts";

/** A bar of answers by class, decorative: the counts stand beside it. Widths are attributes, for the policy allows no style. */
export function StatusBar({ counts }: { counts: Readonly<Partial<Record<AnswerClass, number>>> }) {
  const parts = ALL_CLASSES.map((status) => ({ status, count: counts[status] ?? 0 }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="status-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <svg
            key={status}
            className={`status-bar-part is-${status}`}
            width={`${(count / total) * 100}%`}
            aria-hidden="true"
          />
        ))}
    </span>
  );
}
