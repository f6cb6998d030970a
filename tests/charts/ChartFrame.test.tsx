// @vitest-environment jsdom
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ChartFrame } from "../../src/charts/ChartFrame.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("renders the chart if the last of several reported entries intersects", async () => {
  let tell: (seen: { isIntersecting: boolean }[]) => void = () => {};
  const observer = { observe: () => {}, disconnect: () => {} };
  vi.stubGlobal("IntersectionObserver", function create(callback: typeof tell) {
    tell = callback;
    return observer;
  });
  vi.stubGlobal("ResizeObserver", function create() {
    return observer;
  });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(300);
  const { container } = render(
    <ChartFrame height={100} title="By pillar" findingId="finding">
      {(width) => <p>{width} wide</p>}
    </ChartFrame>,
  );
  const frame = container.querySelector(".chart-frame");
  expect(frame?.ariaBusy).toBe("true");
  tell([{ isIntersecting: false }, { isIntersecting: true }]);
  await waitFor(() => expect(screen.getByText("300 wide")).toBeVisible());
  expect(frame?.ariaBusy).toBe("false");
});
