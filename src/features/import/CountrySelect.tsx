import { type ComponentProps, useEffect, useState } from "react";
import { usePage } from "./page-context.ts";

/** Names drawn in one go: there are a quarter of a thousand. */
const STEP = 50;

/**
 * Every country of the world by name. What is chosen is there at once; where nothing is, as in each of many files, the
 * names come as soon as someone reaches for them.
 */
export function CountrySelect({
  value,
  placeholder,
  onCountry,
  ...select
}: {
  /** Undefined where none is chosen yet. */
  value: string | undefined;
  placeholder?: string;
  onCountry: (code: string) => void;
} & Omit<ComponentProps<"select">, "value" | "onChange" | "children">) {
  const { countries } = usePage();
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
