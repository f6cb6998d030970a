import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import type { KeptProfile } from "../../keep/kept-profile.ts";
import type { SetAside } from "../../keep/kept-store.ts";
import { saveCountry, saveJson } from "./HandOn.tsx";
import { useSay } from "./words.tsx";

/** What is kept on this device: to open, to go on with, to hand on and to remove. */
export function KeptList({
  profiles,
  setAside,
  nameOf,
  renderLink,
  removed,
  onReview,
  onRemove,
  onRemoveSetAside,
}: {
  profiles: readonly KeptProfile[];
  setAside: readonly SetAside[];
  nameOf: (code: string) => string;
  /** A link to the scorecard of a kept profile. */
  renderLink: (country: string, label: string, name: string) => ReactNode;
  /** Name of the country removed last. */
  removed: string | undefined;
  onReview: (profile: KeptProfile) => void;
  onRemove: (country: string) => void;
  onRemoveSetAside: (key: string) => void;
}) {
  const say = useSay();
  return (
    <section className="import-kept" aria-labelledby="import-kept">
      <h2 id="import-kept" tabIndex={-1}>
        {say("kept-title")}
      </h2>
      <p className="import-note" role="status">
        {removed ? say("kept-removed", { country: removed }) : ""}{" "}
        {profiles.length === 0 ? say("kept-none") : say("kept-note")}
      </p>
      {setAside.map(({ key, record }) => (
        <p key={key} className="notice">
          {say("set-aside", { key })}{" "}
          <button
            type="button"
            className="button is-plain"
            onClick={() => saveJson(record ?? null, `${key}-set-aside.json`)}
          >
            {say("set-aside-download")}
          </button>
          <button type="button" className="button is-plain" onClick={() => onRemoveSetAside(key)}>
            {say("kept-remove")}
          </button>
        </p>
      ))}
      <ul>
        {profiles.map((profile) => (
          <KeptLine
            key={profile.country}
            profile={profile}
            name={nameOf(profile.country)}
            renderLink={renderLink}
            onReview={onReview}
            onRemove={onRemove}
          />
        ))}
      </ul>
    </section>
  );
}

function KeptLine({
  profile,
  name,
  renderLink,
  onReview,
  onRemove,
}: {
  profile: KeptProfile;
  name: string;
  renderLink: (country: string, label: string, name: string) => ReactNode;
  onReview: (profile: KeptProfile) => void;
  onRemove: (country: string) => void;
}) {
  const { date } = useI18n();
  const say = useSay();
  const { country, file, savedAt, isStored } = profile;
  return (
    <li className="import-file">
      <span className="import-file-name">
        {renderLink(country, say("kept-of", { country: name }), name)}
      </span>
      <span className="import-state">
        {isStored
          ? say("kept-line", { file, date: date(savedAt.slice(0, 10)) })
          : say("kept-until", { file })}
      </span>
      <span className="import-file-end">
        <button
          type="button"
          className="button is-plain"
          aria-label={say("kept-review-of", { country: name })}
          onClick={() => onReview(profile)}
        >
          {say("kept-review")}
        </button>
        <button
          type="button"
          className="button is-plain"
          aria-label={say("kept-download-of", { country: name })}
          onClick={() => saveCountry(profile)}
        >
          {say("kept-download")}
        </button>
        <button
          type="button"
          className="button is-plain"
          aria-label={say("kept-remove-of", { country: name })}
          onClick={() => onRemove(country)}
        >
          {say("kept-remove")}
        </button>
      </span>
    </li>
  );
}
