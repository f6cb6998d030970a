import { type ComponentProps, useEffect, useState } from "react";
import { usePage } from "./page-context.ts";

/** Every country by name; without a value it asks for one. Those not chosen come as soon as someone reaches for them. */
export function CountrySelect({
  value = "",
  placeholder,
  onCountry,
  ...select
}: ComponentProps<"select"> & { placeholder?: string; onCountry: (code: string) => void }) {
  const [isNear, setNear] = useState(false);
  const handleApproach = () => setNear(true);
  const { countries } = usePage();
  return (
    <select
      {...select}
      className="select"
      value={value}
      onChange={({ target }) => onCountry(target.value)}
      onFocus={handleApproach}
      onPointerEnter={handleApproach}
      onPointerDown={handleApproach}
    >
      {value === "" && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {countries
        .filter(([code]) => isNear || code === value)
        .map(([code, name]) => (
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
