import type { Holder } from "../../domain/measures/holders.ts";
import { NO_SELECTION } from "../../domain/selection.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { createTable } from "../../figure/figure.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { holderColumns } from "./holder-columns.tsx";
import type { Holders, MeasureProps } from "./use-holders.ts";

export interface HolderGroup {
  id: string;
  label: string;
  holders: readonly Holder[];
}

/** The listed countries by region, or in one group if another order is chosen. */
export function groupListed(
  listed: readonly Holder[],
  order: string | undefined,
  { t }: I18n,
): HolderGroup[] {
  if (order !== undefined && order !== "region")
    return [{ id: "all", label: t("world.countries", { count: listed.length }), holders: listed }];
  return groupByRegion(listed).map(({ region, countries }) => ({
    id: region ?? "none",
    label: t(region ? `itu.${region}` : "itu.none"),
    holders: countries,
  }));
}

interface Props extends Pick<MeasureProps, "selection" | "navigate"> {
  holders: Holders;
  groups: readonly HolderGroup[];
}

/** A table of countries for each group. Each country links to its answer on its own page. */
export function HolderList({ holders, groups, selection, navigate }: Props) {
  const { language } = selection;
  const { indicator } = holders;
  const showName = ({ code, name, isKept = false }: Holder) => {
    const target = { language, country: code, onDevice: isKept, indicator: indicator.code };
    return (
      <PageLink
        href={hrefOf({ ...NO_SELECTION, ...target })}
        className={code === selection.country ? "is-chosen" : undefined}
        onOpen={() => navigate({ ...NO_SELECTION, ...target })}
      >
        {name}
      </PageLink>
    );
  };
  const columns = holderColumns(holders, holders.listed, showName);
  return groups.map(({ id, label, holders: own }) => (
    <section key={id} className="measure-group">
      <h3>
        {label} <small>{own.length}</small>
      </h3>
      <FigureTable caption={label} table={createTable(own, ({ code }) => code, columns)} />
    </section>
  ));
}
