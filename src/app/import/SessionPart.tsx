import { framework } from "../../dataset/framework.ts";
import type { Session } from "../../domain/kept/session-file.ts";
import { compareSession } from "../../domain/kept/session-file.ts";
import { SessionMerge } from "../../features/import/SessionMerge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { listKept } from "../../keep/load-kept.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { parseSelection } from "../../url/codec.ts";
import { hrefOf, type Navigate } from "../../url/use-selection.ts";
import { useKept } from "../kept/kept.ts";
import { keepProfiles } from "../kept/kept-changes.ts";

/** A session file beside what is kept here. */
export function SessionPart({
  file,
  session,
  navigate,
  nameOf,
}: {
  file: string;
  session: Session;
  navigate: Navigate;
  nameOf: (code: string) => string;
}) {
  const { t } = useI18n();
  const changes = compareSession(framework, session, listKept(useKept().entries));
  // Only what the address of this page can say is taken from it.
  const { selection } = parseSelection(session.address, framework);
  return (
    <SessionMerge
      {...{ file, session, changes, nameOf }}
      onKeep={(profiles) => void keepProfiles(profiles)}
      viewLink={
        <PageLink href={hrefOf(selection)} onOpen={() => navigate(selection)}>
          {t("import.session-view")}
        </PageLink>
      }
    />
  );
}
