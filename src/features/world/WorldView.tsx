import { editions, framework } from "../../dataset/framework.ts";
import { OUTCOMES } from "../../domain/selection.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { pageTitle } from "./tables/world-table.ts";
import { EMPTY_TABLE, useWorldData, type WorldProps } from "./use-world-data.ts";
import { Waiting } from "./Waiting.tsx";
import { World } from "./World.tsx";
import "./world.css";

/** All countries in the edition of the address; the choice of editions stays while another one loads or fails. */
export function WorldView(props: WorldProps) {
  const { selection, navigate } = props;
  const i18n = useI18n();
  const { areas, ...data } = useWorldData(props);
  const isReady = props.status === "ready" && data.status === "ready";
  ...
}
