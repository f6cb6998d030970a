// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LOADING, openPage } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

// React Query warns about duplicate keys on the console, which fails a test.
test.each([
  ["countries with profiles", "PER&with=CHL,KEN"],
  ["countries without a profile", "PER&with=TON,UZB"],
  ["groups", "PER&with=KEN-CHL,URY-COL"],
])("queries each file of a comparison once: %s", async (_, compared) => {
  openPage(`view=compare&country=${compared}`);
  expect(await screen.findAllByRole("gridcell", {}, LOADING)).not.toHaveLength(0);
});
