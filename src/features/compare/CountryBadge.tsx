import { CountrySymbol } from "../../charts/CountrySymbol.tsx";

/** The mark that a country has in the charts, beside its name; decorative. */
export const CountryBadge = ({ place }: { place: number }) => (
  <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
    <CountrySymbol place={place} />
  </svg>
);
