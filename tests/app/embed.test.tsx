// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openPage } from "./open-page.tsx";

beforeEach(() => {
  // jsdom has no ResizeObserver.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["GRL", "Greenland has no profile; Peru is shown instead."],
  // An unknown code has no name.
  ["ZZZ", "ZZZ has no profile; Peru is shown instead."],
])("names the country %s of the address if it has no profile", async (country, notice) => {
  openPage(`country=${country}&embed=scorecard`);
  expect(await screen.findByText(notice)).toBeVisible();
});

it("reports a group beyond the sixth", async () => {
  openPage("embed=map&in=africa,asia,europe,oceania,ldc,sids,lldc");
  expect(await screen.findByText(/^A value in the address .* left out: in=lldc$/)).toBeVisible();
});

it.each([
  ["a profile", "", 1],
  ["a profile, after the outcomes of World", "&edition=since", 1],
  ["an edition", "&edition=gci-2024", 0],
])("states the finding on a profile only below the profile: %s", async (_what, edition, count) => {
  openPage(`country=PER&embed=scorecard${edition}`);
  const note = /reported 11 of 21 cybersecurity/;
  await screen.findByText(count === 0 ? /^Global Cybersecurity Index 2024, .*ITU/ : note);
  expect(screen.queryAllByText(note)).toHaveLength(count);
});
