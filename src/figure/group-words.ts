import type { Areas } from "../domain/areas.ts";
import { centreOf, type Group, ITU_PREFIX } from "../domain/groups.ts";
import { ITU_REGIONS } from "../domain/selection.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** Maximum number of members that the name of a custom group lists. */
const MAX_NAMED = 3;

/** Groups of several subregions. */
const LARGE_REGIONS = [
  "africa",
  "americas",
  "asia",
  "europe",
  "oceania",
  "sub-saharan-africa",
  "latin-america",
  "pacific-islands",
] as const;

/** The name of a country by its alpha-3 code. Returns the code if `areas` does not include it. */
export const countryNameIn = (areas: Areas, code: string, { countryName }: I18n): string => {
  const area = areas[code];
  return area ? countryName(area.alpha2) : code;
};

export function groupName(
  { id, kind, members, subregion, title, name }: Group,
  areas: Areas,
  i18n: I18n,
) {
  const { t, join, local, list } = i18n;
  // Messages use "none" if there is no group, so a group with this name is described by its countries.
  if (name && name !== "none") return name;
  if (title) return local(title);
  if (subregion) return t(`region.${subregion}`);
  const nameOf = (code: string) => countryNameIn(areas, code, i18n);
  const country = nameOf(centreOf(id) ?? "");
  switch (kind) {
    case "relation":
      return t(`group.${id.startsWith("similar") ? "similar" : "neighbours"}`, { country });
    case "own": {
      const codes = members.length > 0 ? members : id.split("-");
      const names = codes.slice(0, MAX_NAMED).map(nameOf);
      const more = codes.length - names.length;
      return t("group.own", { names: more > 0 ? join("list", ...names) : list(names), more });
    }
    case "itu": {
      const region = ITU_REGIONS.find((one) => one === id.slice(ITU_PREFIX.length));
      return region ? t("group.itu", { region: t(`itu.${region}`) }) : id;
    }
    default: {
      const region = LARGE_REGIONS.find((one) => one === id);
      return region ? t(`group.${region}`) : id;
    }
  }
}
