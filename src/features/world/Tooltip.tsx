import { useEffect } from "react";
import { useLatest } from "../../ui/hooks.ts";

interface Props {
  /** Viewport position of the pointer, or of the centre of the area chosen with the arrow keys. */
  x: number;
  y: number;
  name: string;
  lines: readonly (string | undefined)[];
  onClose: () => void;
}

/** A tooltip with facts about a country. In the right half of the window it opens to the left. Escape closes it. */
export function Tooltip({ x, y, name, lines, onClose }: Props) {
  const handleKeyDown = useLatest(({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  });
  useEffect(() => {
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [handleKeyDown]);
  return (
    <div
      className={x > window.innerWidth / 2 ? "world-tip is-before" : "world-tip"}
      style={{ left: x, top: y }}
    >
      <b>{name}</b>
      {lines.map((line) => line && <span key={line}>{line}</span>)}
    </div>
  );
}
