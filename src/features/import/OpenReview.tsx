import { useQuery } from "@tanstack/react-query";
import { memo, useCallback, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { type CountryIndex, statusInIndex } from "../../domain/country-index.ts";
import { hasWords } from "../../domain/evidence.ts";
import type { Draft } from "../../domain/review/draft.ts";
import { findDifferences } from "../../domain/review/profile-differences.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/use-store.ts";
import { Notice, PlainButton } from "./Button.tsx";
import { incoming, startReview } from "./inbox.ts";
import { isRead, type ReadItem } from "./incoming.ts";
import { usePage } from "./page-context.ts";
import { ReviewScreen } from "./ReviewScreen.tsx";

const NO_ENTRY = { alpha2: "", statuses: "", profile: "" };

/** One document under review, beside what is shipped of its country. */
export const OpenReview = memo(function OpenReview({
  item,
  index,
}: {
  item: ReadItem;
  index: CountryIndex;
}) {
  const { id, file, state } = item;
  const { draft } = state;
  const present = index.countries[draft.read.country];
  // What is kept on this device stands in the place of what is shipped.
  const entry = present?.kept ? present.shipped : present;
  const shipped = useQuery({
    ...profileQuery(framework, entry ?? NO_ENTRY),
    enabled: entry !== undefined,
  });
  const shippedStatus = useMemo(
    () => entry && ((code: string) => statusInIndex(entry, framework, code)),
    [entry],
  );
  const handleChange = useCallback(
    (change: (draft: Draft) => Draft) => incoming.change(id, change),
    [id],
  );
  // Without the document itself (a kept profile that is gone on with) there is nothing to read anew.
  const isAtHand = file.size > 0 && hasWords(draft.evidence);
  return (
    <ReviewScreen
      file={file.name}
      draft={draft}
      shipped={entry && shipped.data}
      shippedStatus={shippedStatus}
      onChange={handleChange}
      onCountry={isAtHand ? (country) => incoming.readAs(item, country) : undefined}
      notice={<Twins item={item} />}
    />
  );
});

/** Says where other documents of the same country read differently, and leads to them. */
function Twins({ item }: { item: ReadItem }) {
  const { t, list } = useI18n();
  const { nameOf } = usePage();
  const { read } = item.state.draft;
  return useStore(incoming.store)
    .items.filter(isRead)
    .filter(({ id, state }) => id !== item.id && state.draft.read.country === read.country)
    .map(({ id, file: { name: file }, state }) => {
      const codes = findDifferences(framework, read, state.draft.read);
      const words = [
        t("import.twin", { file, country: nameOf(read.country) }),
        t("import.twin-differs", { count: codes.length, codes: list(codes) }),
        t("import.twin-one"),
      ];
      return (
        <Notice key={id} words={words.join(" ")}>
          <PlainButton label={t("import.review-file", { file })} onClick={() => startReview(id)}>
            {t("import.review")}
          </PlainButton>
        </Notice>
      );
    });
}
