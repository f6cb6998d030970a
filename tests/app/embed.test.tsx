// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { openPage } from "./open-page.tsx";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["a profile", "", 1],
  ["a profile, after the outcomes of World", "&edition=since", 1],
  ["an edition", "&edition=gci-2024", 0],
])("states the finding on a profile only below the profile: %s", async (_what, edition, count) => {
  // jsdom has no ResizeObserver.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  openPage(`country=PER&embed=scorecard${edition}`);
  const note = /reported 11 of 21 cybersecurity/;
  await screen.findByText(count === 0 ? /^Global Cybersecurity Index 2024, .*ITU/ : note);
  expect(screen.queryAllByText(note)).toHaveLength(count);
});
