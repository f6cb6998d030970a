import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeDifferences } from "../../domain/review/profile-differences.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useSay } from "./words.tsx";

/** Another document of the country that is under review. */
export interface Twin {
  id: number;
  file: string;
  read: Profile;
}

/** Says where other documents of the same country read differently, and leads to them. */
export function Twins({
  framework,
  read,
  country,
  twins,
  onReview,
}: {
  framework: Framework;
  read: Profile;
  /** Name of the country. */
  country: string;
  twins: readonly Twin[];
  onReview: (id: number) => void;
}) {
  const { list } = useI18n();
  const say = useSay();
  return twins.map(({ id, file, read: other }) => {
    const codes = [...computeDifferences(framework, read, other).keys()];
    return (
      <p key={id} className="notice">
        {say("twin", { file, country })}{" "}
        {say("twin-differs", { count: codes.length, codes: list(codes) })} {say("twin-one")}{" "}
        <button
          type="button"
          className="button is-plain"
          aria-label={say("review-file", { file })}
          onClick={() => onReview(id)}
        >
          {say("review")}
        </button>
      </p>
    );
  });
}
