import { useQuery } from "@tanstack/react-query";
import { memo, useCallback, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { profileQuery } from "../../dataset/queries.ts";
import { statusInIndex } from "../../domain/country-index.ts";
import type { Draft } from "../../domain/review/draft.ts";
import { hasWords } from "../../domain/words.ts";
import { HandOn } from "../../features/import/HandOn.tsx";
import type { ReadItem } from "../../features/import/incoming.ts";
import { ReviewScreen } from "../../features/import/ReviewScreen.tsx";
import { type Twin, Twins } from "../../features/import/Twins.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { incoming } from "./incoming.ts";
import { KeepPart } from "./KeepPart.tsx";

/** Countries of the world, not only those with a shipped profile. */
export interface CountryNames {
  nameOf: (code: string) => string;
  alpha2Of: (code: string) => string | undefined;
  /** Codes and names, sorted by name. */
  countries: readonly (readonly [code: string, name: string])[];
}

interface Props extends Omit<ViewProps, "country" | "answers">, CountryNames {
  item: ReadItem;
  /** Other documents of the same country. */
  twins: readonly Twin[];
  onReview: (id: number) => void;
}

/** One document under review, beside what is shipped of its country. */
export const OpenReview = memo(function OpenReview({
  item,
  twins,
  index,
  onReview,
  nameOf,
  alpha2Of,
  countries,
  ...rest
}: Props) {
  const { draft } = item.state;
  const { id, file } = item;
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
  return (
    <ReviewScreen
      framework={framework}
      file={file.name}
      draft={draft}
      shipped={entry && shipped.data}
      shippedStatus={shippedStatus}
      countries={countries}
      onChange={handleChange}
      // Without the document itself (a kept profile that is gone on with) there is nothing to read anew.
      onCountry={
        file.size > 0 && hasWords(draft.evidence)
          ? (country) => incoming.readAs(item, country)
          : undefined
      }
      notice={
        <Twins
          {...{ framework, twins, onReview, read: draft.read }}
          country={nameOf(draft.read.country)}
        />
      }
      actions={<KeepPart {...rest} {...{ draft, nameOf, alpha2Of }} file={file.name} />}
      handOn={<HandOn framework={framework} draft={draft} onChange={handleChange} />}
    />
  );
});

const NO_ENTRY = { alpha2: "", statuses: "", profile: "" };
