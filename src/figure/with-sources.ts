import type { CountrySince } from "../domain/since.ts";
import type { SnapshotContext } from "../export/snapshot.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { describeSources } from "./SourceLine.tsx";

/** What an export says of itself, with the sources of the later editions that it shows. */
export const withSources = (
  context: SnapshotContext,
  known: CountrySince | undefined,
  i18n: Pick<I18n, "date" | "local" | "t">,
): SnapshotContext =>
  known
    ? {
        ...context,
        source: `${context.source} · ${describeSources(
          i18n,
          known.editions.map(({ source }) => source),
        )}`,
      }
    : context;
