// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useGridFocus } from "../../src/ui/use-grid-focus.ts";

const onEnter = vi.fn();

/** A grid of 5 × 5 cells whose tab stop is in the middle. */
function Grid() {
  const grid = { rows: 5, columns: 5, first: 0, start: { row: 2, column: 2 } } as const;
  const { place, handleKeyDown } = useGridFocus({ ...grid, opened: undefined, onEnter });
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the keys matter
    <div role="grid" tabIndex={0} onKeyDown={(event) => handleKeyDown(event)}>
      {place.row},{place.column}
    </div>
  );
}

const press = (key: string, modifiers: KeyboardEventInit) => {
  render(<Grid />);
  const grid = screen.getByRole("grid");
  const event = createEvent.keyDown(grid, { key, ...modifiers });
  fireEvent(grid, event);
  return { place: grid.textContent, isHandled: event.defaultPrevented };
};

test.each([
  ["ArrowLeft", {}, "2,1"],
  ["Home", { ctrlKey: true }, "0,0"],
  ["End", { metaKey: true }, "4,4"],
])("%s with %j moves to the cell %s", (key, modifiers, place) => {
  expect(press(key, modifiers)).toEqual({ place, isHandled: true });
});

test.each([
  ["ArrowLeft", { metaKey: true }],
  ["ArrowRight", { metaKey: true }],
  ["ArrowLeft", { altKey: true }],
  ["Enter", { ctrlKey: true }],
  ["Enter", { metaKey: true }],
])("leaves %s with %j to the browser", (key, modifiers) => {
  expect(press(key, modifiers)).toEqual({ place: "2,2", isHandled: false });
  expect(onEnter).not.toHaveBeenCalled();
});
