import type { EditionName } from "../domain/editions/later.ts";
import { OUTCOMES } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";

interface Props {
  label: string;
  /** Label of the option for the profiles. Omitted if there is no profile to choose. */
  profiles?: string | undefined;
  editions: readonly Pick<EditionName, "slug" | "short">[];
  /** Label of the option for the outcomes. Omitted if they cannot be chosen. */
  outcomes?: string;
  /** Slug of an edition, or `OUTCOMES`. Undefined for the profiles. */
  chosen: string | undefined;
  onChoose: (edition: string | undefined) => void;
}

/** Control for choosing between the profiles, the later editions and the outcomes. */
export function EditionChoice({ label, profiles, editions, outcomes, chosen, onChoose }: Props) {
  const { local } = useI18n();
  return (
    <SegmentedControl
      {...{ label, chosen, onChoose }}
      options={[
        ...(profiles ? [{ id: undefined, label: profiles }] : []),
        ...editions.map(({ slug, short }) => ({ id: slug, label: local(short) })),
        ...(outcomes ? [{ id: OUTCOMES, label: outcomes }] : []),
      ]}
    />
  );
}
