// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { openPage, respondWith } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

// React Query logs a warning about duplicate queries, and any console message fails the test.
test.each([
  ["countries with profiles", "PER&with=CHL,KEN"],
  ["countries without a profile", "PER&with=TON,UZB"],
  ["groups", "PER&with=KEN-CHL,URY-COL"],
])("queries each file of a comparison once: %s", async (_, compared) => {
  openPage(`view=compare&country=${compared}`);
  expect(await screen.findAllByRole("gridcell")).not.toHaveLength(0);
});

test("shows rows only after the names of instruments have loaded, because names change the layout", async () => {
  let sendProfile = () => {};
  const profile = new Promise<Response>((resolve) => {
    sendProfile = () => resolve(respondWith("/CHL-"));
  });
  const cells = () => screen.queryAllByRole("gridcell");
  let before: Element[] | undefined;
  openPage("view=compare&country=PER&with=CHL", {
    "/CHL-": () => profile,
    // The app requests this file once the comparison has rendered with the areas and the list of editions.
    "/itu-gci-2024-": () => {
      before = cells();
      sendProfile();
      return respondWith("/itu-gci-2024-");
    },
  });
  await waitFor(() => expect(cells()).not.toHaveLength(0));
  expect(before).toHaveLength(0);
  expect(screen.getAllByText(/CLCERT/)[0]).toBeVisible();
});

test("shows the rows and an error if a profile fails to load", async () => {
  openPage("view=compare&country=PER&with=CHL", {
    "/CHL-": () => new Response("", { status: 404 }),
  });
  expect(await screen.findAllByRole("gridcell")).not.toHaveLength(0);
  expect(await screen.findByRole("alert")).toBeVisible();
});
