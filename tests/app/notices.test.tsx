// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { openPage } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

const heading = () => screen.getByRole("heading", { level: 1 });
const dismiss = async () =>
  userEvent.setup().click(screen.getByRole("button", { name: "Dismiss" }));

test.each([
  [
    "a country without a profile",
    "country=XKX",
    /^(Kosovo|XKX) has no profile; Peru is shown/,
    "Peru",
  ],
  ["another country without a profile", "country=GRL", /^Greenland has no profile/, "Peru"],
  [
    "two countries beyond the sixth",
    "country=PER&with=CHL,COL,URY,BRA,VEN,ARG,BOL",
    /^At most six countries can be compared: Argentina and Bolivia \(Plurinational State of\) were left out\./,
    "Peru",
  ],
  [
    "a compared group beyond the sixth",
    "country=PER&with=CHL,COL,URY,BRA,VEN,africa",
    /^A value in the address could not be used and was left out: with=africa/,
    "Peru",
  ],
  [
    "a group beyond the sixth",
    "country=PER&with=CHL&in=africa,asia,europe,oceania,ldc,sids,lldc",
    /^A value in the address could not be used and was left out: in=lldc/,
    "Peru",
  ],
  [
    "twelve unknown values",
    `country=PER&status=${Array.from({ length: 12 }, (_, at) => `x${at}`)}`,
    /^12 values .* left out: status=x0, .*, status=x9 and …/,
    "Peru",
  ],
  [
    "twelve countries beyond the sixth",
    "country=PER&with=CHL,COL,URY,BRA,VEN,ARG,BOL,ECU,PRY,GUY,SUR,CRI,CUB,DOM,GTM,HND,NIC",
    /^At most six countries .*: Argentina, .*, Guatemala and … were left out\./,
    "Peru",
  ],
  ["another dataset", "country=CHL&dataset=0a1b2c3d", /dataset 0a1b2c3d; the page shows/, "Chile"],
])("shows a dismissible notice about %s", async (_, search, notice, title) => {
  openPage(search);
  const shown = await screen.findByText(notice, { selector: ".notice" });
  await waitFor(() => expect(heading()).toHaveTextContent(title));
  await dismiss();
  expect(shown).not.toBeInTheDocument();
  expect(heading()).toHaveTextContent(title);
  expect(screen.getByRole("main")).toHaveFocus();
});

test("shows no notice for a link to the current dataset", async () => {
  openPage("country=CHL");
  const footer = await screen.findByText(/^Dataset \w{8}$/);
  openPage(`country=CHL&dataset=${footer.textContent.slice(-8)}`);
  await screen.findByText(/^Dataset/);
  await waitFor(() => expect(heading()).toHaveTextContent("Chile"));
  expect(document.querySelector(".notice")).toBeNull();
});
