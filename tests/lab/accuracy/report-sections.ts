import { type JudgedSection, rate, type SectionScore, scoreSection } from "./judged-section.ts";

export type Row = readonly [label: string, sections: readonly JudgedSection[]];

/** Lists every error with its text, then the accuracy of each row. */
export function reportSections(rows: readonly Row[]): string[] {
  const scored = rows.map(([label, sections]) => ({ label, scores: sections.map(scoreSection) }));
  return [
    ...scored.flatMap(({ label, scores }) =>
      scores.filter(isMissed).map((score) => `${label}: ${formatMiss(score)}`),
    ),
    "",
    `${" ".repeat(34)} sections   status   names: precision, recall; word for word`,
    ...scored.map(({ label, scores }) => formatRow(label, scores)),
  ];
}

const isMissed = ({ isRight, names }: SectionScore): boolean =>
  !isRight || names.lost.length + names.spurious.length > 0;

function formatMiss({ section, status, isRight, names }: SectionScore): string {
  const { id, code, text } = section;
  const read = isRight ? "" : `read ${status}, gold ${section.status} `;
  const words = text.slice(0, 400).replace(/\n/g, "\n      ");
  return `${id} ${code} ${read}+${JSON.stringify(names.spurious)} -${JSON.stringify(names.lost)}\n      ${words}`;
}

function formatRow(label: string, scores: readonly SectionScore[]): string {
  const { sections, status, precision, recall, exactPrecision, exactRecall } = rate(scores);
  const shares = [status, precision, recall, exactPrecision, exactRecall].map((share) =>
    `${(100 * share).toFixed(2)}%`.padStart(8),
  );
  return `${label.padEnd(34)} ${String(sections).padStart(8)} ${shares.join(" ")}`;
}
