import type { DroppedValue } from "../domain/parameters.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Maximum length of a quoted value, in characters. */
const MAX_QUOTED = 40;
/** Maximum number of quoted values. The notice also states the total. */
const MAX_VALUES = 10;

/** Reports values in the address that an embed cannot use. */
export function DroppedNotice({ dropped }: { dropped: readonly DroppedValue[] }) {
  const { t, list } = useI18n();
  if (dropped.length === 0) return null;
  const values = list(quoteDropped(dropped));
  return <p className="notice">{t("app.notice.dropped", { count: dropped.length, values })}</p>;
}

/** Formats values for a notice: "in=africa". Further values are replaced by an ellipsis. */
export const quoteDropped = (dropped: readonly DroppedValue[]): string[] => [
  ...dropped.slice(0, MAX_VALUES).map(({ parameter, value }) => `${parameter}=${clip(value)}`),
  ...(dropped.length > MAX_VALUES ? ["…"] : []),
];

function clip(value: string): string {
  const characters = [...value];
  return characters.length > MAX_QUOTED
    ? `${characters.slice(0, MAX_QUOTED - 1).join("")}…`
    : value;
}
