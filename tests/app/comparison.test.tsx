// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { keptStore } from "../../src/features/import/page-state.ts";
import { createOwnGroup, keepOwnGroups } from "../../src/figure/own-groups.ts";
import { toEntries } from "../../src/keep/kept-store.ts";
import { pushAddress } from "../../src/url/address.ts";
import { kept } from "../domain/kept-sample.ts";
import { framework } from "../domain/sample.ts";
import { openPage, respondWith } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

test("the chip of a filter by outcome states the threshold", async () => {
  openPage("view=compare&country=PER&with=CHL&status=absent-half");
  const chip = { name: /^Reported absent, 0\.5 or more since \d/, pressed: true };
  expect(await screen.findByRole("button", chip)).toBeVisible();
});

test("ignores filters that only profiles have if the first country has only scores", async () => {
  openPage("view=compare&country=TON&with=PER&pillar=child-protection&status=exists");
  expect(await screen.findByText("19 of 19 measures listed")).toBeVisible();
  expect(screen.getByRole("button", { name: "Filters" })).toBeVisible();
});

test.each([
  ["TON-UZB", false],
  ["HKG-PLW", true],
])("offers the profiles only if a member of the group %s has one: %s", async (group, isOffered) => {
  openPage(`view=compare&with=${group},PER&edition=gci-2024`);
  const editions = await screen.findByRole("group", { name: "Edition compared" });
  expect(editions.textContent.includes("Profiles 2014–2015")).toBe(isOffered);
});

test.each(["", "&edition=gci-2024"])(
  "includes members without scores in the drawer's counts: indicator=1.1.1%s",
  async (edition) => {
    openPage(`view=compare&country=PER&with=FJI-PLW&indicator=1.1.1${edition}`);
    const group = await screen.findByRole("region", { name: "Group “Fiji and Palau”" });
    await waitFor(() => expect(group).toHaveTextContent(/\d of 2.*Palau/));
  },
);

test.each([
  "country=PER&with=CHL&edition=gci-2024",
  // The first country has scores but no profile.
  "country=TON&with=PER",
])("does not compare the profiles while the edition loads: %s", async (address) => {
  const shown = new Set<string | null | undefined>();
  const observer = new MutationObserver(() =>
    shown.add(document.querySelector("[role=grid] caption")?.textContent),
  );
  observer.observe(document.body, { childList: true, subtree: true });
  const answerLate = async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return respondWith("/itu-gci-2024-");
  };
  openPage(`view=compare&${address}`, { "/itu-gci-2024-": answerLate });
  expect(await screen.findByText("19 of 19 measures listed")).toBeVisible();
  observer.disconnect();
  expect([...shown].filter(Boolean)).toEqual(["Measure by measure, GCI 2024"]);
});

test.each([
  ["PER", true],
  ["UZB", false],
])("offers a citation only if Tonga or %s has a profile: %s", async (other, isOffered) => {
  openPage(`view=compare&country=TON&with=${other}&indicator=1.2.1`);
  const drawer = await screen.findByRole("dialog");
  await within(drawer).findByRole("region", { name: "Tonga" });
  const cite = within(drawer).queryByRole("button", { name: "Cite…" });
  expect(cite !== null).toBe(isOffered);
});

test("reports groups that fail to load", async () => {
  openPage("view=compare&country=PER&with=CHL,ldc", {
    "/groups-": () => new Response("", { status: 404 }),
  });
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.queryByText(/is not a group/)).toBeNull();
});

test("reports areas that fail to load", async () => {
  openPage("view=compare&country=PER", { "/areas-": () => new Response("", { status: 404 }) });
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.queryByText(/^No country to suggest/)).toBeNull();
});

test.each([
  ["with=africa,KEN", "Compare Africa and Kenya"],
  ["country=PER&with=ldc&indicator=1.2.1", "CIRT · Compare Peru and Least developed countries"],
  ["country=PER&with=CHL,asia&edition=gci-2024", "Compare Peru, Chile and Asia · GCI 2024"],
  ["country=PER&with=CHL&pillar=legal", "Compare Peru and Chile · Pillars: Legal measures"],
  // The title omits suggested countries, because they are not part of the address.
  ["country=PER", "Compare Peru"],
])("names the compared parties in the document title: %s", async (address, title) => {
  openPage(`view=compare&${address}`);
  await screen.findByRole("heading", { level: 1, name: /compared with/ });
  expect(document.title).toBe(`${title} · Cyberwellness Atlas`);
});

test("updates the document title when the compared groups change", async () => {
  openPage("view=compare&country=PER&with=CHL");
  const heading = { level: 1, name: "Peru compared with Chile" };
  await screen.findByRole("heading", heading);
  act(() => pushAddress("compare.html?country=PER&with=CHL,asia"));
  await waitFor(() => expect(document.title).toMatch(/^Compare Peru, Chile and Asia · /));
  act(() => pushAddress("compare.html?country=PER&with=CHL"));
  await waitFor(() => expect(document.title).toMatch(/^Compare Peru and Chile · /));
  act(() => pushAddress("method.html?country=PER"));
  await waitFor(() => expect(document.title).toBe("Method · Cyberwellness Atlas"));
});

test("offers groups kept on this device, except groups of one country, whose id is the country code", async () => {
  keepOwnGroups([createOwnGroup(["FJI"], "Only Fiji"), createOwnGroup(["FJI", "WSM"], "Mine")]);
  openPage("view=compare&country=PER&with=CHL");
  await userEvent.setup().click(await screen.findByRole("button", { name: /Add a country/ }));
  expect(await screen.findByRole("link", { name: "Mine · 2 countries" })).toBeVisible();
  expect(screen.queryByText(/Only Fiji/)).toBeNull();
  keepOwnGroups([]);
});

test("labels a custom group as a group, to distinguish it from a list of its countries", async () => {
  openPage("view=compare&with=FJI-WSM,PER,CHL");
  const title = "Group “Fiji and Samoa” compared with Peru and Chile";
  expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(await screen.findByText(/^Group “Fiji and Samoa” is /)).toBeVisible();
});

test("keeps the order of the parties in the page's address and after a notice is dismissed", async () => {
  openPage("view=compare&with=africa,KEN&dataset=0a1b2c3d");
  await screen.findByText(/the page shows/, { selector: ".notice" });
  const title = "Africa compared with Kenya";
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title));
  const address = { selector: ".page-address" };
  expect(screen.getByText(/compare\.html\?with=africa,KEN/, address)).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title);
});

test("shows the later scores of a country whose profile is kept on this device", async () => {
  const own = { ...kept, country: "PER", alpha2: "PE" };
  keptStore.set({ ...keptStore.get(), entries: toEntries([own], framework) });
  openPage("view=compare&country=PER&with=CHL&from=device");
  const rank = /^Rank of Peru \(on this device\): \d+ of 194 in GCI 2014/;
  expect(await screen.findByText(rank)).toBeVisible();
  keptStore.set({ ...keptStore.get(), entries: {} });
});
