import type { ComponentProps } from "react";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { hrefOf } from "../url/use-selection.ts";
import type { ViewProps } from "./view-props.ts";

interface Props extends ComponentProps<"a">, Pick<ViewProps, "selection" | "navigate"> {
  change: Partial<Selection>;
}

/** Link to another page of the app. Opening it scrolls to the top. */
export function ViewLink({ change, selection, navigate, ...link }: Props) {
  const handleOpen = () => {
    navigate(change);
    scrollTo(0, 0);
  };
  const href = hrefOf(changeSelection(selection, change));
  return <PageLink {...link} href={href} onOpen={handleOpen} />;
}
