import { framework } from "../../dataset/framework.ts";
import { EDITIONS } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";

const PROFILES = "profiles";

/** By which edition the world is shown: the profiles, a later index, or what became of each "no" between them. */
export function EditionChoice({
  chosen,
  onChange,
}: {
  chosen: string | undefined;
  onChange: Navigate;
}) {
  const { t } = useI18n();
  return (
    <SegmentedControl
      label={t("world.edition")}
      options={[
        { id: PROFILES, label: t("world.edition.profiles", { years: framework.years }) },
        ...EDITIONS.map((id) => ({ id, label: t(`world.edition.${id}`) })),
      ]}
      chosen={EDITIONS.find((id) => id === chosen) ?? PROFILES}
      onChoose={(id) => onChange({ edition: id === PROFILES ? undefined : id })}
    />
  );
}
