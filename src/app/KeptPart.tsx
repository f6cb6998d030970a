import { useEffect, useState } from "react";
import type { Selection } from "../domain/selection.ts";
import { KeptList } from "../features/import/KeptList.tsx";
import type { KeptProfile } from "../keep/kept-profile.ts";
import type { Navigate } from "../url/use-selection.ts";
import { KeptLink } from "./KeptLink.tsx";
import { refreshKept, useKept } from "./kept.ts";
import { removeBrokenRecord, removeProfile } from "./kept-changes.ts";

/** What is kept on this device, below what is being brought in. */
export function KeptPart({
  selection,
  navigate,
  nameOf,
  onReview,
}: {
  selection: Selection;
  navigate: Navigate;
  nameOf: (code: string) => string;
  onReview: (profile: KeptProfile) => void;
}) {
  const { profiles, setAside } = useKept();
  const [removed, setRemoved] = useState<string>();
  useEffect(() => void refreshKept(), []);
  return (
    <KeptList
      profiles={profiles}
      setAside={setAside}
      nameOf={nameOf}
      removed={removed}
      renderLink={(country, label, name) => (
        <KeptLink {...{ country, selection, navigate, label }}>{name}</KeptLink>
      )}
      onReview={onReview}
      onRemove={(country) => {
        setRemoved(nameOf(country));
        // The button that was pressed goes: the focus stays in the list.
        document.getElementById("import-kept")?.focus();
        void removeProfile(country);
      }}
      onRemoveSetAside={(key) => void removeBrokenRecord(key)}
    />
  );
}
