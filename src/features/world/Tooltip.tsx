interface Props {
  /** Viewport position of the pointer, or of the centre of the area chosen with the arrow keys. */
  x: number;
  y: number;
  name: string;
  lines: readonly (string | undefined)[];
}

/** A tooltip with facts about a country. In the right half of the window it opens to the left. */
export const Tooltip = ({ x, y, name, lines }: Props) => (
  <div
    className={x > window.innerWidth / 2 ? "world-tip is-before" : "world-tip"}
    style={{ left: x, top: y }}
  >
    <b>{name}</b>
    {lines.map((line) => line && <span key={line}>{line}</span>)}
  </div>
);
