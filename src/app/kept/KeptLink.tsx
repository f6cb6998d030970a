import type { ReactNode } from "react";
import { NO_SELECTION, type Selection, type View } from "../../domain/selection.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { hrefOf, type Navigate } from "../../url/use-selection.ts";

/** A link to a profile kept on this device, its scorecard or another view, which opens in a new tab like any other. */
export function KeptLink({
  country,
  view = NO_SELECTION.view,
  selection,
  navigate,
  label,
  children,
}: {
  country: string;
  view?: View;
  selection: Selection;
  navigate: Navigate;
  label: string;
  children: ReactNode;
}) {
  const { language } = selection;
  const target: Selection = { ...NO_SELECTION, language, view, country, onDevice: true };
  return (
    <PageLink href={hrefOf(target)} aria-label={label} onOpen={() => navigate(target)}>
      {children}
    </PageLink>
  );
}
