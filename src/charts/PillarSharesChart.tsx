import { charactersIn } from "../domain/split-word.ts";
import { Selectable } from "./Selectable.tsx";
import { CountrySymbol, countryColour, Reach } from "./symbols.tsx";

/** The shares `certain` and `possible` of a country or group, from 0 to 1. Both are undefined if it has no answers or score. */
interface CountryShare {
  /** Index among the compared countries and groups, which determines colour and shape. */
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

/** Layout constants in CSS pixels, except `MAX_COLUMNS`. `LETTER` is the average width of a character. */
const HEAD = 26;
const ROW = 32;
const GAP = 28;
const GAP_BELOW = 20;
const NARROWEST = 200;
const MAX_COLUMNS = 3;
const TEXT = 13;
const LETTER = 7.2;
/** Maximum length of a name in characters. The table shows full names. */
const LONGEST = 24;
/** Minimum length of a shortened name in characters, even if its line has no space for it. */
const SHORTEST = 6;

const dropBrackets = (name: string) => name.replace(/(?<=\S)\s*[(（].*$/s, "");

/** "Venezuela (Bolivarian Republic of)" → "Venezuela", unless another name has the same short form. Truncates names of more than `most` characters. */
function shorten(name: string, names: readonly string[], most = LONGEST): string {
  const [first, second] = names.filter((one) => dropBrackets(one) === dropBrackets(name));
  const short = first && second ? name : dropBrackets(name);
  const length = charactersIn(short);
  const kept = Math.floor(((most - 1) * short.length) / length);
  return length > most ? `${short.slice(0, kept).trimEnd()}…` : short;
}

function layOut(data: readonly PillarSharesDatum[], width: number) {
  const names = data[0]?.shares.map(({ name }) => name) ?? [];
  const letters = data.flatMap(({ shares }) =>
    shares.map((one) => charactersIn(shorten(one.name, names) + one.count)),
  );
  const least = Math.max(NARROWEST, 32 + Math.max(0, ...letters) * LETTER);
  const columns = Math.max(1, Math.min(MAX_COLUMNS, Math.floor((width + GAP) / (least + GAP))));
  const tall = HEAD + (data[0]?.shares.length ?? 0) * ROW;
  const height = Math.max(0, Math.ceil(data.length / columns) * (tall + GAP_BELOW) - GAP_BELOW);
  return { names, columns, column: (width - (columns - 1) * GAP) / columns, tall, height };
}

export const pillarSharesHeight = (data: readonly PillarSharesDatum[], width: number): number =>
  layOut(data, width).height;

interface Props {
  data: readonly PillarSharesDatum[];
  width: number;
  onPillar?: (pillar: string) => void;
}

/** Small multiples, one per pillar or edition. Each country or group has a labelled bar, and a dashed line for its unknown answers. */
export function PillarSharesChart({ data, width, onPillar }: Props) {
  const { names, columns, column, tall, height } = layOut(data, width);
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
                <g key={share.place} transform={`translate(0 ${HEAD + row * ROW})`}>
                  <CountryRow {...{ share, names }} width={column} />
                </g>
              ))}
            </Selectable>
          </g>
        );
      })}
    </svg>
  );
}

interface RowProps {
  share: CountryShare;
  /** The names of all countries and groups in the chart. */
  names: readonly string[];
  width: number;
}

function CountryRow({ share, names, width }: RowProps) {
  const { place, name, count, certain, possible = 0 } = share;
  const colour = countryColour(place);
  const from = 20;
  const length = width - from - 6;
  const at = (value: number) => from + value * length;
  // On phones, even a single column can be too narrow for the name and the count.
  const room = Math.max(SHORTEST, length / LETTER - charactersIn(count));
  return (
    <>
      {certain !== undefined && <CountrySymbol place={place} x={7} y={12} />}
      <text x={from} y={16} fontSize={TEXT} fill="var(--ink)">
        {shorten(name, names, Math.min(LONGEST, room))}
      </text>
      <text x={width} y={16} fontSize={TEXT} textAnchor="end" fill="var(--soft)">
        {count}
      </text>
      {certain !== undefined && (
        <g data-mark={`country-${place + 1}`}>
          <path d={`M${at(0)} 24.5H${at(1)}`} stroke="var(--line)" strokeWidth={5} />
          <path d={`M${at(0)} 24.5H${at(certain)}`} stroke={colour} strokeWidth={5} />
          {possible > certain && (
            <Reach from={at(certain)} to={at(possible)} y={24.5} colour={colour} />
          )}
        </g>
      )}
    </>
  );
}
