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

test.each(["in=itu-cis", "population=5..", "order=users", "show=list"])(
  "without the areas, reports the failure instead of wrong counts (%s)",
  async (query) => {
    openPage(`view=world&${query}`, { "/areas-": () => new Response("", { status: 404 }) });
    expect(await screen.findByRole("alert", undefined, LOADING)).toHaveTextContent("areas-");
    expect(screen.queryByText(/is not a group|Not known/)).toBeNull();
  },
);

test("without the areas, the matrix lists all countries", async () => {
  openPage("view=world", { "/areas-": () => new Response("", { status: 404 }) });
  const grid = await screen.findByRole("grid", undefined, LOADING);
  await waitFor(() => expect(grid).toHaveTextContent("Armenia"));
});
