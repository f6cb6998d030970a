import { countryColour } from "./CountrySymbol.tsx";

/** From what a country surely has to what it may have: dashed, as all that is not known. */
export const CountryReach = ({
  place,
  from,
  to,
  y,
}: {
  place: number;
  from: number;
  to: number;
  y: number;
}) => (
  <g stroke={countryColour(place)} strokeWidth={1.5}>
    <line x1={from} x2={to} y1={y} y2={y} strokeDasharray="3 2" />
    <line x1={to} x2={to} y1={y - 3.5} y2={y + 3.5} />
  </g>
);
