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

/** A tooltip with facts about a country. It opens towards the centre of the window. Escape closes it. */
export function Tooltip({ x, y, name, lines, onClose }: Props) {
  const handleKeyDown = useLatest(({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  });
  useEffect(() => {
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [handleKeyDown]);
  const [isAfter, isBelow] = [x > window.innerWidth / 2, y > window.innerHeight / 2];
  return (
    <div
      className={`world-tip ${isAfter ? "is-before" : ""} ${isBelow ? "is-above" : ""}`}
      style={{ left: x, top: y }}
    >
      <b>{name}</b>
      {lines.map((line) => line && <span key={line}>{line}</span>)}
    </div>
  );
}
