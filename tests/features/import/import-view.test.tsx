// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { openPage, respondWith } from "../../app/open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

test("reports that the list of countries failed to load, and moves focus to the main element after a retry", async () => {
  let isServed = false;
  const areas = () => (isServed ? respondWith("/areas-") : new Response("", { status: 503 }));
  openPage("view=import", { "/areas-": areas });
  const title = /^Choose a country: this part could not be shown/;
  const heading = await screen.findByRole("heading", { name: title });
  expect(heading).toBeVisible();
  isServed = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(heading).not.toBeInTheDocument());
  expect(screen.getByRole("heading", { level: 1 }).closest("[tabindex]")).toHaveFocus();
});
