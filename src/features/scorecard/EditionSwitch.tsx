import { framework } from "../../dataset/framework.ts";
import type { LaterEdition } from "../../domain/later.ts";
import { editionOf, nameInAddress } from "../../domain/since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import type { Navigate } from "../../url/use-selection.ts";

const PROFILE = "profile";

/** Chooses by which edition the country is shown: its profile, where it has one, or an edition of the index. */
export function EditionSwitch({
  editions,
  chosen,
  hasProfile,
  navigate,
}: {
  editions: readonly LaterEdition[];
  /** As the address has it. */
  chosen: string | undefined;
  hasProfile: boolean;
  navigate: Navigate;
}) {
  const { t } = useI18n();
  const shown = editionOf(editions, chosen);
  return (
    <div className="edition-switch">
      <SegmentedControl
        label={t("scorecard.editions")}
        options={[
          ...(hasProfile
            ? [{ id: PROFILE, label: t("scorecard.profile", { years: framework.years }) }]
            : []),
          ...editions.map((edition) => ({
            id: nameInAddress(edition),
            label: t("scorecard.gci", edition),
          })),
        ]}
        chosen={shown ? nameInAddress(shown) : PROFILE}
        onChoose={(id) => navigate({ edition: id === PROFILE ? undefined : id })}
      />
    </div>
  );
}
