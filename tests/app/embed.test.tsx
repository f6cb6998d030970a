// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openPage } from "./open-page.tsx";

beforeEach(() => {
  // jsdom implements neither observer.
  for (const name of ["ResizeObserver", "IntersectionObserver"])
    vi.stubGlobal(
      name,
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
])("names the country %s from the address if it has no profile", async (country, notice) => {
  openPage(`country=${country}&embed=scorecard`);
  expect(await screen.findByText(notice)).toBeVisible();
});

it("reports that the seventh group was left out", async () => {
  openPage("embed=map&in=africa,asia,europe,oceania,ldc,sids,lldc");
  expect(await screen.findByText(/^A value in the address .* left out: in=lldc$/)).toBeVisible();
});

it.each([
  ["embed=map&in=atlantis,africa", "in=atlantis"],
  ["embed=matrix&in=africa&gci2099.overall=50..", "gci2099.overall=50.."],
  ["view=measure&measure=1.2.1&embed=regions&in=atlantis", "in=atlantis"],
  ["view=compare&country=PER&with=CHL,atlantis&embed=pillar-bars", "with=atlantis"],
  ["view=compare&country=PER&with=CHL,GRL&embed=matrix", "with=GRL"],
])("reports groups, conditions and countries that cannot be used: %s", async (address, value) => {
  openPage(address);
  expect(await screen.findByText(/^A value in the address/)).toHaveTextContent(
    `A value in the address could not be used and was left out: ${value}`,
  );
});

it.each([
  ["a profile", "", 1],
  ["a profile, at an address with World’s outcomes", "&edition=since", 1],
  ["an edition", "&edition=gci-2024", 0],
])("shows the profile's finding only below the profile: %s", async (_what, edition, count) => {
  openPage(`country=PER&embed=scorecard${edition}`);
  const note = /reported 11 of 21 measures in place/;
  await screen.findByText(count === 0 ? /^Global Cybersecurity Index 2024, .*ITU/ : note);
  expect(screen.queryAllByText(note)).toHaveLength(count);
});
