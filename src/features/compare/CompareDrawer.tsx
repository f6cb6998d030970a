import type { ReactNode } from "react";
import type { Indicator, Pillar } from "../../domain/framework.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type DrawerActions, DrawerFrame } from "../../ui/DrawerFrame.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { ACTIVE_CELL } from "../../ui/use-grid-focus.ts";
import { CountryBadge } from "./CountryBadge.tsx";

/** What one country says, as a column. */
export interface DrawerColumn {
  code: string;
  name: string;
  /** Place among the countries chosen. */
  place: number;
  status: Status;
  /** Reading, instruments, words of the document. */
  content: ReactNode;
}

interface Props extends Omit<DrawerActions, "returnFocusTo"> {
  indicator: Indicator;
  pillar: Pillar;
  columns: readonly DrawerColumn[];
  /** Who gives which answer, in one sentence. */
  answers: string;
}

/** Width of a column, and of the room beside them all, in CSS pixels. */
const COLUMN = 236;
const ROOM = 56;

/** One measure across the countries, side by side. */
export function CompareDrawer({ columns, answers, ...frame }: Props) {
  const { t } = useI18n();
  return (
    <DrawerFrame
      {...frame}
      className="compare-drawer"
      width={columns.length * COLUMN + ROOM}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{answers}</p>}
    >
      <div className="compare-columns">
        {columns.map(({ code, name, place, status, content }) => (
          <section key={code} aria-label={name}>
            <h3 className="compare-column-name">
              <CountryBadge place={place} />
              {name}
            </h3>
            <p className="drawer-status">
              <StatusMark status={status} />
              {t(`status.${status}`)}
            </p>
            {content}
          </section>
        ))}
      </div>
    </DrawerFrame>
  );
}
