import type { AnswerClass } from "../domain/answers.ts";

/** Name and description that a chart carries for those who do not see it. */
export interface ChartText {
  title: string;
  description: string;
}

/** What every chart is given; sizes in CSS pixels. */
export interface ChartProps {
  width: number;
  height: number;
  text: ChartText;
}

/** A line of a tooltip: what it is, and its value. */
export interface TooltipLine {
  label: string;
  value: string;
}

/** One row of a chart: a pillar, or a measure by its code. */
export interface RowDatum {
  id: string;
  label: string;
  tooltip: readonly TooltipLine[];
}

export interface CountsDatum extends RowDatum {
  counts: Readonly<Partial<Record<AnswerClass, number>>>;
}

/** Shares from 0 to 1. */
export interface CoverageDatum extends RowDatum {
  certain: number;
  possible: number;
  median: number | undefined;
}

/** A chart is one picture to those who do not see it, with a name and its finding; its table twin holds the rest. */
export const imageProps = ({ title, description }: ChartText) =>
  ({ title, desc: description, role: "img", accessibilityLayer: false }) as const;

/** Breaks a label into lines of at most `maxLength` characters, between words; a longer word stays whole on its line. */
export function wrapWords(label: string, maxLength: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= maxLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
