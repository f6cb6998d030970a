import { useI18n } from "../../i18n/i18n.tsx";

const WIDTH = 132;
const HEIGHT = 30;
/** Padding for the dots at both ends, in CSS pixels. */
const PAD = 3;

/** A sparkline of internet users by year, from 0 to 100%. */
export function UsersByYear({ years }: { years: Readonly<Record<string, number>> }) {
  const { t, percent } = useI18n();
  // `Object.entries` returns integer keys in ascending order.
  const points = Object.entries(years).map(([year, value]) => ({ year: Number(year), value }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  const x = (year: number) =>
    (PAD + ((year - first.year) / (last.year - first.year)) * (WIDTH - 2 * PAD)).toFixed(1);
  const y = (value: number) => (HEIGHT - PAD - (value / 100) * (HEIGHT - 2 * PAD)).toFixed(1);
  const line = points.map(({ year, value }) => `${x(year)} ${y(value)}`);
  const label = (value: number) => percent(value / 100, 1);
  return (
    <span className="users-by-year">
      <svg
        role="img"
        aria-label={t("since.users", {
          count: points.length,
          first: first.year,
          from: label(first.value),
          last: last.year,
          to: label(last.value),
        })}
        width={WIDTH}
        height={HEIGHT}
      >
        <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--line)" />
        <path d={`M${line.join("L")}`} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
        {[first, last].map(({ year, value }) => (
          <circle key={year} cx={x(year)} cy={y(value)} r={2.5} fill="var(--ink)" />
        ))}
      </svg>
      <span className="users-ends" aria-hidden="true">
        <span>
          {first.year}: {label(first.value)}
        </span>
        <span>{last.year}</span>
      </span>
    </span>
  );
}
