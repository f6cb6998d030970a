import { expect, test } from "vitest";
import { embedAddress } from "../../src/url/embed-address.ts";

test.each([
  ["https://example.org/KEN.html", "https://example.org/KEN.html?embed=coverage"],
  [
    "https://example.org/?country=KEN&pillar=legal,technical",
    "https://example.org/?country=KEN&pillar=legal,technical&embed=coverage",
  ],
])("adds the embed to %s", (page, address) => {
  expect(embedAddress(page, "coverage")).toBe(address);
});
