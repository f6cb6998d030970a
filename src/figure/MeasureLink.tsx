import type { ComponentProps } from "react";
import { NO_SELECTION } from "../domain/selection.ts";
import { ViewLink } from "./ViewLink.tsx";
import type { ViewProps } from "./view-props.ts";

type Props = Pick<ViewProps, "selection" | "navigate"> & ComponentProps<"a"> & { code: string };

/** Link to the page of a measure. Keeps the selected country and groups. */
export function MeasureLink({ code, selection, navigate, ...link }: Props) {
  const { language, country, onDevice, places } = selection;
  const kept = { ...NO_SELECTION, language, country, onDevice, places };
  const target = { ...kept, view: "measure", measure: code } as const;
  return <ViewLink {...link} {...{ selection, navigate }} change={target} />;
}
