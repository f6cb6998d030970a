import type { I18n } from "../../i18n/i18n.tsx";

/**
 * The numbers that a field accepts: as the page prints them ("0,5" and "10.000" in Spanish), and with a decimal point.
 * "1.000" is rejected in languages that do not use the point as a separator, because it could mean a thousand.
 * `toAddress` converts an accepted number to the syntax of the address.
 */
export function numberField({ number }: Pick<I18n, "number">) {
  const [group = "", decimal = ""] = number(10_000.5, 1).match(/\D/g) ?? [];
  // Users may type any space instead of the narrow one.
  const separator = group.trim() ? `[${group}]` : "\\s";
  const whole = `[1-9]\\d{0,2}(?:${separator}\\d{3}){1,3}|\\d{1,12}`;
  const printed = `(${whole})(?:[${decimal}](\\d{1,6}))?`;
  return {
    pattern: `${printed}|(?![1-9]\\d{0,2}\\.\\d{3}$)\\d{1,12}\\.\\d{1,6}`,
    toAddress: (text: string) => {
      const [, digits, fraction] = new RegExp(`^${printed}$`).exec(text) ?? [];
      return digits ? [digits.replaceAll(/\D/g, ""), fraction].filter(Boolean).join(".") : text;
    },
  };
}
