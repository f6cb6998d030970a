// @vitest-environment jsdom
import { expect, test, vi } from "vitest";

test("the Trusted Types policy accepts files of the site only", async () => {
  vi.stubGlobal("trustedTypes", { createPolicy: (_name: string, rules: unknown) => rules });
  const { trustedScript } = await import("../../src/url/trusted-script.ts");
  expect(trustedScript("sw.js")).toBe(new URL("sw.js", location.href).href);
  expect(() => trustedScript("https://other.example/sw.js")).toThrow("Not a file of the site");
});
