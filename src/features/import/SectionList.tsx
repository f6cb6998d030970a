import { useId } from "react";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { type Draft, findCorrection } from "../../domain/review/draft.ts";
import { hasWords } from "../../domain/words.ts";
import { ReviewSection } from "./ReviewSection.tsx";

/** Some of the sections under one heading. */
export function SectionList({
  framework,
  draft,
  profile,
  shipped,
  title,
  note,
  codes,
  onChange,
}: {
  framework: Framework;
  draft: Draft;
  /** The draft with its corrections. */
  profile: Profile;
  shipped: Profile | undefined;
  title: string;
  note?: string;
  codes: readonly string[];
  onChange: (change: (draft: Draft) => Draft) => void;
}) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="import-group">
        {title}
      </h3>
      {note && <p className="import-note">{note}</p>}
      {framework.indicators
        .filter(({ code }) => codes.includes(code))
        .map((indicator) => {
          const { code } = indicator;
          const read = draft.read.indicators[code];
          const finding = profile.indicators[code];
          if (!read || !finding) return null;
          return (
            <ReviewSection
              key={code}
              indicator={indicator}
              read={read}
              finding={finding}
              correction={findCorrection(draft, code)}
              flags={profile.flags}
              shipped={shipped?.indicators[code]}
              isFactsOnly={!hasWords(draft.evidence)}
              passage={draft.evidence.indicators[code]}
              language={draft.evidence.language}
              onChange={onChange}
            />
          );
        })}
    </section>
  );
}
