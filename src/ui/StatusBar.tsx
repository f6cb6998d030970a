import { ALL_CLASSES, type AnswerClass } from "../domain/answers.ts";

/**
 * A bar of answers by class, one unit a measure; decorative, the counts stand beside it in words.
 * A part takes its width from an attribute of an empty svg: the policy allows a page from the server no style attribute.
 */
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
