import type { ReactNode } from "react";
import { changeSelection, NO_SELECTION } from "../domain/selection.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf } from "../url/use-selection.ts";
import type { ViewProps } from "./view-props.ts";

interface Props extends Pick<ViewProps, "selection" | "navigate"> {
  /** Code of the measure. */
  code: string;
  className?: string;
  children: ReactNode;
}

/** Link to the page of a measure. The page of another measure keeps its filters and order. */
export function MeasureLink({ code, selection, navigate, ...link }: Props) {
  const { language, country, onDevice, region } = selection;
  const isSame = selection.view === "measure";
  const kept = isSame ? selection : { ...NO_SELECTION, language, country, onDevice, region };
  const target = { ...kept, view: "measure", measure: code, indicator: undefined } as const;
  const handleOpen = () => {
    navigate(target);
    scrollTo(0, 0);
  };
  return (
    <PageLink {...link} href={hrefOf(changeSelection(selection, target))} onOpen={handleOpen} />
  );
}
