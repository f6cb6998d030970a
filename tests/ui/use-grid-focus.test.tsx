// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { tabStop, useGridFocus } from "../../src/ui/use-grid-focus.ts";

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
])("%s with the modifiers %j moves to the cell %s", (key, modifiers, place) => {
  expect(press(key, modifiers)).toEqual({ place, isHandled: true });
});

test.each([
  ["ArrowLeft", { metaKey: true }],
  ["ArrowRight", { metaKey: true }],
  ["ArrowLeft", { altKey: true }],
  ["Enter", { ctrlKey: true }],
  ["Enter", { metaKey: true }],
])("leaves %s with the modifiers %j to the browser", (key, modifiers) => {
  expect(press(key, modifiers)).toEqual({ place: "2,2", isHandled: false });
  expect(onEnter).not.toHaveBeenCalled();
});

/** A column of cells, whose number can change. */
function Column({ rows }: { rows: number }) {
  const grid = { rows, columns: 1, first: 0, start: { row: 1, column: 0 } } as const;
  const { place, handleKeyDown } = useGridFocus({ ...grid, opened: undefined, onEnter });
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the keys matter
    <div role="grid" onKeyDown={(event) => handleKeyDown(event)}>
      {Array.from({ length: rows }, (_, row) => (
        <button key={String(row)} type="button" {...tabStop(row === place.row)}>
          {row}
        </button>
      ))}
    </div>
  );
}

test("does not take focus from a field when the row that an arrow key reached is removed", () => {
  const page = (rows: number) => (
    <>
      <input />
      <Column rows={rows} />
    </>
  );
  const { rerender } = render(page(2));
  fireEvent.keyDown(screen.getByRole("grid"), { key: "ArrowDown" });
  expect(screen.getByRole("button", { name: "1" })).toHaveFocus();
  const field = screen.getByRole("textbox");
  field.focus();
  rerender(page(1));
  expect(screen.getByRole("button", { name: "0" })).toHaveAttribute("tabindex", "0");
  expect(field).toHaveFocus();
});
