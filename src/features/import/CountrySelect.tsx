import type { ComponentProps } from "react";
import { useGrowing } from "./use-growing.ts";

/** Names drawn in one go: there are a quarter of a thousand. */
const STEP = 50;

/** Every country of the world by name; what is chosen is there at once. */
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
  const shown = useGrowing(countries.length, 0, STEP);
  return (
    <select
      {...select}
      className="select"
      value={value ?? ""}
      onChange={({ target }) => onCountry(target.value)}
    >
      {value === undefined && (
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
