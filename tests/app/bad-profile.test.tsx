// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { openPage } from "./open-page.tsx";

const PERU = JSON.parse(readFileSync("data/countries/PER.json", "utf8"));

/** Peru's profile with another instrument under 1.2.1. */
function withInstrument(instrument: object) {
  const profile = structuredClone(PERU);
  profile.indicators["1.2.1"].instruments = [instrument];
  return profile;
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["is missing", () => new Response("", { status: 404 }), [/PER-\w+\.json is not on the server/]],
  [
    "fails to load because of a server error",
    () => new Response("", { status: 500 }),
    [/HTTP 500/],
  ],
  [
    "is cut off",
    () => new Response(JSON.stringify(PERU).slice(0, 1500)),
    [/PER-\w+\.json is incomplete/],
  ],
  [
    "has another schema version",
    () => Response.json({ ...PERU, schemaVersion: 2 }),
    [/PER-\w+\.json does not have the expected format/, /schemaVersion/],
  ],
  [
    "is over five megabytes",
    () => Response.json({ ...PERU, padding: "x".repeat(5_000_000) }),
    [/is too large/],
  ],
  [
    "has a javascript: link",
    () =>
      Response.json(withInstrument({ name: "PeCERT", kind: "team", url: "javascript:alert(1)" })),
    [/indicators\.1\.2\.1\.instruments\.0\.url/, /http/],
  ],
])("reports a profile that %s, and keeps the page usable", async (_, answer, messages) => {
  openPage("country=PER", { "/PER-": answer });
  const alert = await screen.findByRole("alert");
  for (const message of messages) expect(alert).toHaveTextContent(message);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Peru");
  await userEvent.setup().selectOptions(screen.getByRole("combobox", { name: "Language" }), "es");
  expect(await screen.findByRole("button", { name: /^País/ })).toBeVisible();
});

test("shows markup in a name as text", async () => {
  const name = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>';
  openPage("country=PER", {
    "/PER-": () => Response.json(withInstrument({ name, kind: "team" })),
  });
  const row = await screen.findByRole("button", { name: /^1\.2\.1/ });
  expect(row).toHaveTextContent(name);
  expect(row.querySelector("img, script")).toBeNull();
});
