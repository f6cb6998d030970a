// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { LinkButton } from "../../src/ui/CopyButton.tsx";
import { renderPart } from "../features/charts/page.tsx";

const LINK = "https://example.org/?country=PER";

/** Stubs a phone ("coarse") or a desktop ("fine") with a share sheet. */
function pretend(pointer: "coarse" | "fine", share: () => Promise<void>) {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes(pointer) }));
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
}
afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
  vi.unstubAllGlobals();
});

async function click(name: string) {
  const user = userEvent.setup();
  await navigator.clipboard.write([]);
  await renderPart(<LinkButton link={LINK} />);
  await user.click(screen.getByRole("button", { name }));
  return navigator.clipboard.readText();
}

it("opens the share sheet on a phone", async () => {
  const share = vi.fn(async () => {});
  pretend("coarse", share);
  expect(await click("Share link")).toBe("");
  expect(share).toHaveBeenCalledWith({ title: document.title, url: LINK });
});

it.each([
  ["AbortError", "copies nothing, because the user closed the share sheet", ""],
  ["NotAllowedError", "copies the link instead", LINK],
])("if sharing fails with %s, %s", async (name, _what, copied) => {
  pretend("coarse", () => Promise.reject(new DOMException("", name)));
  expect(await click("Share link")).toBe(copied);
});

it("copies the link on a desktop", async () => {
  const share = vi.fn(async () => {});
  pretend("fine", share);
  expect(await click("Copy link")).toBe(LINK);
  expect(share).not.toHaveBeenCalled();
});

it("copies the link if there is no share sheet", async () => {
  expect(await click("Copy link")).toBe(LINK);
});

it("clears “Copied” when the link changes, and keeps the focus", async () => {
  const { rerender } = await renderPart(<LinkButton link={LINK} />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Copy link" }));
  expect(screen.getByRole("status")).toHaveTextContent("Copied");
  rerender(<LinkButton link="https://example.org/?country=CHL" />);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(screen.getByRole("button", { name: "Copy link" })).toHaveFocus();
});
