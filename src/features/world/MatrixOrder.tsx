import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** What the rows of the matrix are ordered by, and what that order means. */
export function MatrixOrder({ framework, selection, hasRegions, onChange }: WorldPanelProps) {
  const { t, local } = useI18n();
  const { order = "name" } = selection;
  const indicator = framework.indicators.find(({ code }) => code === order);
  return (
    <>
      <SegmentedControl
        label={t("world.order")}
        options={[
          { id: "name", label: t("world.by-name") },
          ...(hasRegions ? [{ id: "region", label: t("world.by-region") }] : []),
          { id: "coverage", label: t("world.by-coverage") },
          ...(indicator
            ? [{ id: order, label: t("world.by-indicator", { title: local(indicator.title) }) }]
            : []),
        ]}
        chosen={order}
        onChoose={(id) => onChange({ order: id === "name" ? undefined : id })}
      />
      <p>{t(order === "coverage" ? "world.order-note" : "world.range-note")}</p>
    </>
  );
}
