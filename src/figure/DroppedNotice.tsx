import { withoutDirectionControls } from "../domain/isolate.ts";
import type { DroppedValue } from "../domain/parameters.ts";
import { type I18n, useI18n } from "../i18n/i18n.tsx";

/** Maximum length of a quoted value, in characters. */
const MAX_QUOTED = 40;
/** Maximum number of items that a notice lists. */
const MAX_LISTED = 10;

/** Reports values in the address that an embed cannot use. */
export function DroppedNotice({ dropped }: { dropped: readonly DroppedValue[] }) {
  const i18n = useI18n();
  if (dropped.length === 0) return null;
  return <p className="notice">{droppedText(dropped, i18n)}</p>;
}

/** States how many values were left out, and quotes the first ones: "in=africa". */
export function droppedText(dropped: readonly DroppedValue[], { t, list }: I18n): string {
  const values = limitList(dropped.map(({ parameter, value }) => `${parameter}=${quote(value)}`));
  return t("app.notice.dropped", { count: dropped.length, values: list(values) });
}

/** Replaces the items after the tenth with an ellipsis. */
export const limitList = (items: readonly string[]): string[] => [
  ...items.slice(0, MAX_LISTED),
  ...(items.length > MAX_LISTED ? ["…"] : []),
];

function quote(value: string): string {
  const characters = [...withoutDirectionControls(value)];
  return characters.length > MAX_QUOTED
    ? `${characters.slice(0, MAX_QUOTED - 1).join("")}…`
    : characters.join("");
}
