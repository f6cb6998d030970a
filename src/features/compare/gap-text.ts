import type { GapEntry, GapList, Model } from "../../domain/gap-list.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** More instruments than these of one country are counted, not named. */
const MOST_NAMED = 2;

/** "Peru lacks 7 measures that at least one of the others has in place, and has 1 more only in part." */
export function gapLead({ gaps }: GapList, country: string, { t }: I18n): string {
  const partial = gaps.filter(({ status }) => status === "partial").length;
  return t("compare.gaps.lead", { country, count: gaps.length - partial, partial });
}

/** "In place in Chile, through CLCERT; Colombia. Peru has it in part. Not known in Uruguay." */
export function gapText(entry: GapEntry, country: string, i18n: I18n): string {
  const { t, list } = i18n;
  const named = entry.models.map((model) => modelText(model, i18n));
  // Commas inside a country's part would run into those between the countries.
  const models = entry.models.some(({ through }) => through.length > 0)
    ? named.join("; ")
    : list(named);
  return [
    t("compare.gaps.in-place", { models }),
    entry.status === "partial" && t("compare.gaps.partly", { country }),
    entry.notKnown.length > 0 &&
      t("compare.gaps.not-known", { countries: list(entry.notKnown.map(({ name }) => name)) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What stands under the list: what is not known and so not counted, and what nobody has. */
export function gapNotes(
  { notCounted, lackedByAll }: GapList,
  country: string,
  { t, list, local }: I18n,
): string[] {
  const measures = list(notCounted.map(({ code, title }) => `${code} ${local(title)}`));
  return [
    ...(notCounted.length > 0 ? [t("compare.gaps.not-counted", { country, measures })] : []),
    ...(lackedByAll.length > 0
      ? [t("compare.gaps.lacked-by-all", { country, count: lackedByAll.length })]
      : []),
  ];
}

function modelText({ country: { name }, through }: Model, { t, list }: I18n): string {
  if (through.length === 0) return name;
  const more = through.length - MOST_NAMED;
  const named = through.slice(0, MOST_NAMED);
  const names =
    more > 0 ? t("compare.gaps.more", { names: named.join(", "), count: more }) : list(named);
  return t("compare.gaps.through", { country: name, names });
}
