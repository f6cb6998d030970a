import { type ComponentProps, useState } from "react";
import { useGrowing } from "./use-growing.ts";

/** Names drawn in one go: there are a quarter of a thousand. */
const STEP = 50;

/**
 * Every country of the world by name. What is chosen is there at once; where nothing is, as in each of many files, the
 * names come as soon as someone reaches for them.
 */
export function CountrySelect({
  countries,
  value,
  placeholder,
  onCountry,
  ...select
}: {
  /** Codes and names of all countries, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
  /** Undefined where none is chosen yet. */
  value: string | undefined;
  placeholder?: string;
  onCountry: (code: string) => void;
} & Omit<ComponentProps<"select">, "value" | "onChange" | "children">) {
  const [isNear, setNear] = useState(false);
  const handleApproach = () => setNear(true);
  const isAsking = value === undefined;
  const grown = useGrowing(isAsking ? 0 : countries.length, 0, STEP);
  const shown = isNear ? countries.length : grown;
  return (
    <select
      {...select}
      className="select"
      value={value ?? ""}
      onChange={({ target }) => onCountry(target.value)}
      onFocus={handleApproach}
      onPointerEnter={handleApproach}
      onPointerDown={handleApproach}
    >
      {isAsking && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {countries
        .filter(([code], at) => at < shown || code === value)
        .map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  );
}
