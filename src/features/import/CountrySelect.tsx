import { type ComponentProps, useEffect, useState } from "react";
import { usePage } from "./page-context.ts";

/** Every country of the world by name; without a value it asks for one. */
export function CountrySelect({
  value = "",
  placeholder,
  onCountry,
  ...select
}: ComponentProps<"select"> & { placeholder?: string; onCountry: (code: string) => void }) {
  return (
    <select
      {...select}
      className="select"
      value={value}
      onChange={({ target }) => onCountry(target.value)}
    >
      {value === "" && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {usePage().countries.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** How many of a list are drawn: a few at once and the others bit by bit, so that the page answers in between. */
export function useGrowing(total: number, first: number, step: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const next = setTimeout(() => setCount(count + step));
    return () => clearTimeout(next);
  }, [count, total, step]);
  return Math.min(count, total);
}
