// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useMapPointer } from "../../../../src/features/world/map/use-map-pointer.ts";

function Stage() {
  const areas = [{ code: "AAA", path: undefined, center: [0, 0], paint: 0 }] as const;
  const countries = { all: [], scope: [], listed: [], chosen: undefined };
  const frame = { current: document.createElement("div") };
  const inputs = { areas, countries, frame, onCountry: vi.fn() };
  const { keyHandlers, pointed, stageHandlers } = useMapPointer(inputs);
  return (
    <div {...stageHandlers}>
      <button type="button" data-country="AAA" {...keyHandlers} />
      {pointed && <output>{pointed.code}</output>}
    </div>
  );
}

test.each([
  [{}, true],
  [{ altKey: true }, false],
  [{ metaKey: true }, false],
])("the map handles an arrow key with the modifiers %j: %j", (modifiers, isHandled) => {
  render(<Stage />);
  const map = screen.getByRole("button");
  const event = createEvent.keyDown(map, { key: "ArrowLeft", ...modifiers });
  fireEvent(map, event);
  expect(event.defaultPrevented).toBe(isHandled);
});

test("the tooltip disappears when the page scrolls, but not when the map does", () => {
  render(<Stage />);
  const map = screen.getByRole("button");
  vi.stubGlobal("scrollY", 0);
  fireEvent.pointerMove(map);
  fireEvent.scroll(map);
  expect(screen.getByRole("status")).toHaveTextContent("AAA");
  vi.stubGlobal("scrollY", 4);
  fireEvent.scroll(document);
  expect(screen.queryByRole("status")).toBeNull();
});

test("the event of a scroll before the tooltip appeared does not hide it", () => {
  render(<Stage />);
  vi.stubGlobal("scrollY", 4);
  fireEvent.pointerMove(screen.getByRole("button"));
  fireEvent.scroll(document);
  expect(screen.getByRole("status")).toHaveTextContent("AAA");
});
