import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeDifferences } from "../../domain/review/profile-differences.ts";
import { useI18n } from "../../i18n/i18n.tsx";

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
  const { t, list } = useI18n();
  return twins.map(({ id, file, read: other }) => {
    const codes = [...computeDifferences(framework, read, other).keys()];
    return (
      <p key={id} className="notice">
        {t("import.twin", { file, country })}{" "}
        {t("import.twin-differs", { count: codes.length, codes: list(codes) })}{" "}
        {t("import.twin-one")}{" "}
        <button
          type="button"
          className="button is-plain"
          aria-label={t("import.review-file", { file })}
          onClick={() => onReview(id)}
        >
          {t("import.review")}
        </button>
      </p>
    );
  });
}
