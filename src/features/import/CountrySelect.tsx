import { type ComponentProps, useEffect, useState } from "react";
import { usePage } from "./page-context.ts";

/** Every country of the world by name. */
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
      {countries.map(([code, name]) => (
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
