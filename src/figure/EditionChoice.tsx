import type { EditionName } from "../domain/editions/later.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";

interface Props {
  label: string;
  /** Label of the profiles; omitted if there is no profile to choose. */
  profiles?: string | false | undefined;
  editions: readonly Pick<EditionName, "slug" | "short">[];
  /** Slug; undefined for the profiles. */
  chosen: string | undefined;
  onChoose: (slug: string | undefined) => void;
}

/** Chooses between the profiles and the later editions. */
export function EditionChoice({ label, profiles, editions, chosen, onChoose }: Props) {
  const { local } = useI18n();
  const later = editions.map(({ slug, short }) => ({ id: slug, label: local(short) }));
  return (
    <SegmentedControl
      {...{ label, chosen, onChoose }}
      options={profiles ? [{ id: undefined, label: profiles }, ...later] : later}
    />
  );
}
