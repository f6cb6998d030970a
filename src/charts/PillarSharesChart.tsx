import { charactersIn } from "../domain/split-word.ts";
import { Selectable, wrapWords } from "./rows.tsx";
import { CountrySymbol, countryColour, Reach } from "./symbols.tsx";

/** Shares of one country in a pillar, from 0 to 1. Undefined if the country was asked no question of the pillar. */
interface CountryShare {
  /** Index among the compared countries, which determines colour and shape. */
  place: number;
  name: string;
  /** For example "2 of 3". */
  count: string;
  certain: number | undefined;
  possible: number | undefined;
}

interface PillarSharesDatum {
  id: string;
  label: string;
  shares: readonly CountryShare[];
}

/** Height of a pillar's name, height of a country, and gaps between pillars, in CSS pixels. */
const HEAD = 26;
const ROW = 32;
const GAP = 28;
const GAP_BELOW = 20;
const NARROWEST = 200;
const MOST_COLUMNS = 3;
const TEXT = 13;
const LETTER = 7.2;
const LINE = 15;
const INDENT = 20;
/** Longer names, in letters, may wrap. */
const LONGEST = 24;

function layOut(data: readonly PillarSharesDatum[], width: number) {
  const shares = data[0]?.shares ?? [];
  const counts = data.flatMap((one) => one.shares.map(({ count }) => charactersIn(count)));
  const names = shares.map(({ name }) => Math.min(LONGEST, charactersIn(name)));
  const beside = INDENT + 12 + Math.max(0, ...counts) * LETTER;
  const least = Math.max(NARROWEST, beside + Math.max(0, ...names) * LETTER);
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (least + GAP))));
  const column = (width - (columns - 1) * GAP) / columns;
  const letters = Math.floor((column - beside) / LETTER);
  const rows: { lines: string[]; y: number }[] = [];
  let tall = HEAD;
  for (const { name } of shares) {
    const lines = wrapWords(name, letters);
    rows.push({ lines, y: tall });
    tall += ROW + (lines.length - 1) * LINE;
  }
  const height = Math.max(0, Math.ceil(data.length / columns) * (tall + GAP_BELOW) - GAP_BELOW);
  return { columns, column, rows, tall, height };
}

export const pillarSharesHeight = (data: readonly PillarSharesDatum[], width: number): number =>
  layOut(data, width).height;

interface Props {
  data: readonly PillarSharesDatum[];
  width: number;
  onPillar?: (pillar: string) => void;
}

/** Small multiples, one per pillar. Each country has a labelled bar and the range of its unknown answers. */
export function PillarSharesChart({ data, width, onPillar }: Props) {
  const { columns, column, rows, tall, height } = layOut(data, width);
  return (
    <svg {...{ width, height }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {data.map(({ id, label, shares }, index) => {
        const x = (index % columns) * (column + GAP);
        const y = Math.floor(index / columns) * (tall + GAP_BELOW);
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <Selectable
              name={id}
              area={{ x: 0, y: 0, width: column, height: tall }}
              onSelect={onPillar && (() => onPillar(id))}
            >
              <text y={15} fontSize={14} fontWeight={650} fill="var(--ink)">
                {label}
              </text>
              <path d={`M0 22.5H${column}`} stroke="var(--line-strong)" />
              {shares.map((share, row) => (
                <g key={share.place} transform={`translate(0 ${rows[row]?.y})`}>
                  <CountryRow share={share} lines={rows[row]?.lines ?? []} width={column} />
                </g>
              ))}
            </Selectable>
          </g>
        );
      })}
    </svg>
  );
}

type CountryRowProps = { share: CountryShare; lines: readonly string[]; width: number };

function CountryRow({ share, lines, width }: CountryRowProps) {
  const { place, count, certain, possible = 0 } = share;
  const colour = countryColour(place);
  const at = (value: number) => INDENT + value * (width - INDENT - 6);
  const bar = 9.5 + lines.length * LINE;
  return (
    <>
      {certain !== undefined && <CountrySymbol place={place} x={7} y={12} />}
      <text fontSize={TEXT} fill="var(--ink)">
        {lines.map((line, index) => (
          <tspan key={line} x={INDENT} y={16 + index * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={width} y={16} fontSize={TEXT} textAnchor="end" fill="var(--soft)">
        {count}
      </text>
      {certain !== undefined && (
        <g data-mark={`country-${place + 1}`}>
          <path d={`M${at(0)} ${bar}H${at(1)}`} stroke="var(--line)" strokeWidth={5} />
          <path d={`M${at(0)} ${bar}H${at(certain)}`} stroke={colour} strokeWidth={5} />
          {possible > certain && (
            <Reach from={at(certain)} to={at(possible)} y={bar} colour={colour} />
          )}
        </g>
      )}
    </>
  );
}
