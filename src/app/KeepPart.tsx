import { useState } from "react";
import { type Draft, draftProfile } from "../domain/draft.ts";
import type { Selection } from "../domain/selection.ts";
import { useSay } from "../features/import/words.tsx";
import type { Navigate } from "../url/use-selection.ts";
import { KeptLink } from "./KeptLink.tsx";
import { useKept } from "./kept.ts";
import { keepProfile } from "./kept-changes.ts";

/** Keeps a reviewed profile on this device, once a person says so, and says what became of it. */
export function KeepPart({
  draft,
  file,
  selection,
  navigate,
  nameOf,
  alpha2Of,
}: {
  draft: Draft;
  file: string;
  selection: Selection;
  navigate: Navigate;
  nameOf: (code: string) => string;
  alpha2Of: (code: string) => string | undefined;
}) {
  const say = useSay();
  const { profiles, failure } = useKept();
  const [keptAt, setKeptAt] = useState<string>();
  const { country } = draft.read;
  const present = profiles.find((one) => one.country === country);
  const isThis = present !== undefined && present.file === file;
  const isCurrent = isThis && present.review === draft.review;
  const alpha2 = alpha2Of(country);
  const keep = () => {
    if (!alpha2) return;
    const savedAt = new Date().toISOString();
    const { read, review, evidence } = draft;
    const profile = draftProfile(draft);
    setKeptAt(savedAt);
    void keepProfile({
      country,
      alpha2,
      savedAt,
      file,
      read,
      review,
      evidence,
      profile,
      isStored: true,
    });
  };
  return (
    <>
      <button type="button" className="button is-primary" aria-disabled={isCurrent} onClick={keep}>
        {say(isThis ? "keep-again" : "keep")}
      </button>
      {isThis && (
        <KeptLink {...{ country, selection, navigate }} label={say("kept-open")}>
          {say("kept-open")}
        </KeptLink>
      )}
      <p className="import-note" role="status">
        {present &&
          !isThis &&
          say("keep-replaces", { country: nameOf(country), file: present.file })}
        {isCurrent && !failure && keptAt && say("kept")}
        {isThis && failure && say(`failure.${failure}`)}
      </p>
    </>
  );
}
