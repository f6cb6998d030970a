// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LOADING, openPage } from "../../app/open-page.tsx";

vi.stubGlobal("scrollTo", () => {});
afterEach(() => vi.unstubAllGlobals());

test("an order by a score loads the score, even without a condition on it", async () => {
  openPage("view=world&in=itu-cis&order=gci2024.team");
  const grid = await screen.findByRole("grid", undefined, LOADING);
  await waitFor(() =>
    expect(grid).toHaveTextContent(/National CIRT, GCI 2024 score.*Armenia0\.68/),
  );
  expect(grid).not.toHaveTextContent("Not known");
});
