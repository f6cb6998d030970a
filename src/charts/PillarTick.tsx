import { Selectable } from "./Selectable.tsx";
import { wrapWords } from "./wrap-words.ts";

const FONT_SIZE = 13;
const LINE_HEIGHT = 14;
/** Width of an average character in em; wide for most fonts, so that a label rather wraps than runs out. */
const CHARACTER = 0.55;

/** Room for the pillars' names beside a chart of this width. */
export const labelWidthFor = (chartWidth: number): number => (chartWidth < 360 ? 104 : 132);

/** Draws the ticks of a vertical axis as the names of the pillars, from the chart's edge. */
export const pillarTicks =
  (
    pillars: readonly { id: string; label: string }[],
    width: number,
    onPillar: ((pillar: string) => void) | undefined,
    /** From the middle of a row to where its name is, in CSS pixels. */
    shift = 0,
  ) =>
  ({ y, index }: { y: number | string; index: number }) => {
    const pillar = pillars[index];
    return pillar ? (
      <PillarTick
        label={pillar.label}
        y={Number(y) + shift}
        width={width}
        onSelect={onPillar && (() => onPillar(pillar.id))}
      />
    ) : null;
  };

/** The name of a row, in as many lines as it needs. */
export function PillarTick({
  label,
  y,
  width,
  onSelect,
}: {
  label: string;
  y: number;
  width: number;
  onSelect?: (() => void) | undefined;
}) {
  const lines = wrapWords(label, Math.floor((width - 8) / (FONT_SIZE * CHARACTER)));
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <Selectable name={label} onSelect={onSelect}>
      <text fill="var(--ink)" fontSize={FONT_SIZE}>
        {lines.map((line, index) => {
          const baseline = first + index * LINE_HEIGHT + FONT_SIZE * 0.35;
          return (
            <tspan key={baseline} x={0} y={baseline}>
              {line}
            </tspan>
          );
        })}
      </text>
    </Selectable>
  );
}
