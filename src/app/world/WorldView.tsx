import { WorldPage } from "../../features/world/WorldPage.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { WorldDrawer } from "./WorldDrawer.tsx";

/** The world, and over it the drawer of the cell that the address names. */
export const WorldView = (props: ViewProps) => (
  <WorldPage {...props}>
    {props.selection.indicator !== undefined && <WorldDrawer {...props} />}
  </WorldPage>
);
