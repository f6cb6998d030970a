// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { ViewLink } from "../../src/figure/ViewLink.tsx";
import { renderPart } from "../features/charts/page.tsx";

test("opens another page at the top, without reloading", async () => {
  vi.stubGlobal("scrollTo", vi.fn());
  const navigate = vi.fn();
  const change = { view: "measure", measure: "2.2" } as const;
  await renderPart(
    <ViewLink selection={NO_SELECTION} {...{ change, navigate }}>
      Measure 2.2
    </ViewLink>,
  );
  const link = screen.getByRole("link", { name: "Measure 2.2" });
  expect(link).toHaveAttribute("href", "2.2.html");
  await userEvent.click(link);
  expect(navigate).toHaveBeenCalledExactlyOnceWith(change);
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0, 0);
});
