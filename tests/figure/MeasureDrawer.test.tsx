// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Citation } from "../../src/domain/citation.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { closeDrawer, MeasureDrawer } from "../../src/figure/MeasureDrawer.tsx";
import { pushAddress } from "../../src/url/address.ts";
import { framework } from "../domain/sample.ts";
import { renderPart } from "../features/charts/page.tsx";

const CITATION: Citation = {
  type: "webpage",
  id: ["Testland", "1.1.2"],
  title: "Regulation (1.1.2), Testland: In place",
  version: "0000000",
  URL: "https://example.org/?indicator=1.1.2",
  note: "Source: Nobody",
};
const navigate = vi.fn();
const selection = { ...NO_SELECTION, indicator: "1.1.2" };
const { indicators } = framework;
const of = (code: string) => indicators.filter((one) => one.code === code);

beforeEach(() => {
  navigate.mockClear();
  history.replaceState(null, "", "/");
  // jsdom does not implement showModal(), which moves focus.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>("[autofocus]")?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

interface Shown {
  code?: string;
  listed?: typeof indicators;
  more?: Partial<Parameters<typeof MeasureDrawer>[0]>;
}
async function open({ code = "1.1.2", listed = indicators, more = {} }: Shown = {}) {
  const [indicator] = of(code);
  if (!indicator) throw new Error(`no measure ${code}`);
  const { rerender } = await renderPart(
    <MeasureDrawer
      {...{ framework, indicator, listed, selection, navigate }}
      answer={<p>In place</p>}
      link="https://example.org/?indicator=1.1.2"
      citation={CITATION}
      returnFocusTo="row"
      {...more}
    >
      <p>All that is known</p>
    </MeasureDrawer>,
  );
  const user = userEvent.setup();
  const button = (name: string) => screen.getByRole("button", { name });
  return { user, button, rerender, dialog: screen.getByRole("dialog") };
}

describe("MeasureDrawer", () => {
  it("has the measure as its accessible name, and shows pillar, question and answer", async () => {
    const { dialog } = await open({ more: { of: "Testland", className: "is-wide", width: 480 } });
    expect(dialog).toHaveAccessibleName("Regulation and compliance");
    expect(dialog).toHaveClass("drawer", "is-wide");
    expect(dialog).toHaveStyle({ inlineSize: "480px" });
    expect(within(dialog).getByText(/1\.1\.2 · Legal measures/)).toHaveTextContent(/^Testland · 1/);
    const answer = within(dialog).getAllByRole("status")[0];
    expect(answer).toHaveTextContent(/^Regulation and compliance.+\?In place$/);
    expect(within(dialog).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(within(dialog).getByText("All that is known")).toBeVisible();
  });

  it("closes on a click outside", async () => {
    const { user, dialog } = await open();
    await user.click(dialog);
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ indicator: undefined }, "replace");
  });

  it.each([
    ["the row", "row", "main"],
    ["the main content if the view does not show the row", "main", "other"],
  ])("when it closes, focuses %s", async (_, focused, other) => {
    await open();
    const elements = [focused, other].map((id) =>
      Object.assign(document.createElement("div"), { id, tabIndex: -1 }),
    );
    document.body.append(...elements);
    cleanup();
    expect(elements[0]).toHaveFocus();
    for (const element of elements) element.remove();
  });

  it("omits the question if the measure has none", async () => {
    const [measure] = of("1.1.2");
    if (!measure) throw new Error("no measure");
    const { dialog } = await open({ more: { indicator: { ...measure, code: "LS1" } } });
    expect(dialog.querySelector(".drawer-question")).toBeNull();
    expect(dialog).not.toHaveAttribute("style");
    expect(dialog.className.trim()).toBe("drawer");
    expect(within(dialog).getByText(/LS1 · Legal measures/)).toHaveTextContent(/^LS1/);
  });

  it("steps to the previous and next measure with buttons and keys", async () => {
    const { user, button } = await open();
    await user.click(button("Next measure"));
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.2.1" }, "replace");
    await user.click(button("Previous measure"));
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.1.1" }, "replace");
    await user.keyboard("{ArrowRight}");
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.2.1" }, "replace");
    await user.keyboard("{ArrowLeft}");
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.1.1" }, "replace");
    expect(navigate).toHaveBeenCalledTimes(4);
    expect(button("Next measure")).toHaveAttribute("title", "Next measure (→)");
    expect(button("Next measure")).toHaveAttribute("aria-keyshortcuts", "ArrowRight");
  });

  it("steps to the next measure with the left arrow key on right-to-left pages", async () => {
    document.dir = "rtl";
    const { user, button } = await open();
    await user.keyboard("{ArrowLeft}");
    document.dir = "";
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.2.1" }, "replace");
    expect(button("Next measure")).toHaveAttribute("title", "Next measure (←)");
    expect(button("Next measure")).toHaveAttribute("aria-keyshortcuts", "ArrowLeft");
  });

  it.each([
    ["{Alt>}{ArrowRight}{/Alt}"],
    ["{Control>}{ArrowRight}{/Control}"],
    ["{Meta>}{ArrowRight}{/Meta}"],
    ["{Shift>}{ArrowRight}{/Shift}"],
    ["x"],
  ])("ignores the keys %s", async (keys) => {
    const { user } = await open();
    const pressed: boolean[] = [];
    document.addEventListener("keydown", (event) => pressed.push(event.defaultPrevented));
    await user.keyboard(keys);
    expect(navigate).not.toHaveBeenCalled();
    expect(pressed).not.toContain(true);
  });

  it("prevents arrow keys from scrolling the page", async () => {
    const { user } = await open();
    const pressed: boolean[] = [];
    document.addEventListener("keydown", (event) => pressed.push(event.defaultPrevented));
    await user.keyboard("{ArrowRight}");
    expect(pressed).toEqual([true]);
  });

  it("disables the step buttons at both ends without losing focus", async () => {
    const listed = [...of("1.1.2"), ...of("2.1")];
    const { user, button } = await open({ listed });
    expect(button("Previous measure")).toHaveAttribute("aria-disabled", "true");
    expect(button("Previous measure")).toBeEnabled();
    expect(button("Next measure")).toHaveAttribute("aria-disabled", "false");
    await user.keyboard("{ArrowLeft}");
    await user.click(button("Previous measure"));
    expect(navigate).not.toHaveBeenCalled();
    await user.click(button("Next measure"));
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "2.1" }, "replace");
  });

  it("steps through all measures if the open measure is not listed", async () => {
    const { user, button } = await open({ listed: of("2.1") });
    await user.click(button("Next measure"));
    expect(navigate).toHaveBeenLastCalledWith({ indicator: "1.2.1" }, "replace");
  });

  it("replaces the history entry when closed, if the address opened the drawer", async () => {
    const { user, button } = await open();
    expect(button("Close")).toHaveAttribute("title", "Close (Esc)");
    await user.dblClick(button("Close"));
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ indicator: undefined }, "replace");
  });

  it("copies the link", async () => {
    const { user, button } = await open();
    await user.click(button("Copy link"));
    expect(await navigator.clipboard.readText()).toBe("https://example.org/?indicator=1.1.2");
  });

  it("shows the citation, and ignores arrow keys in its fields", async () => {
    const { user, button } = await open();
    expect(button("Cite…")).toHaveAttribute("aria-expanded", "false");
    await user.click(button("Cite…"));
    const citation = await screen.findByRole("textbox", { name: "Citation" });
    expect(citation).toHaveTextContent(/Regulation \(1\.1\.2\), Testland: In place.*Nobody/);
    expect(screen.getByRole("combobox", { name: "Format" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(navigate).not.toHaveBeenCalled();
    await user.click(button("Cite…"));
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});

describe("closeDrawer", () => {
  const close = () => {
    const back = vi.spyOn(history, "back").mockImplementation(() => undefined);
    closeDrawer({ selection, navigate });
    return back;
  };

  it("goes back if the drawer was opened from this page", () => {
    pushAddress("?indicator=1.1.2");
    expect(close()).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  });

  it("stays on the page of the drawer if a link on another page opened the drawer", () => {
    history.replaceState(null, "", "/1.1.2.html");
    pushAddress("KEN.html?indicator=1.1.2");
    expect(close()).not.toHaveBeenCalled();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ indicator: undefined }, "replace");
  });

  it("stays on the page of the drawer after Back from a page that was opened from the drawer", () => {
    history.replaceState(null, "", "/1.1.2.html");
    pushAddress("KEN.html?indicator=1.1.2");
    const { state } = history;
    pushAddress("1.1.2.html?country=KEN");
    // Simulates Back, which jsdom does not implement synchronously.
    history.replaceState(state, "", "/KEN.html?indicator=1.1.2");
    expect(close()).not.toHaveBeenCalled();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ indicator: undefined }, "replace");
  });

  it("stays on the page of the drawer after a reload", async () => {
    history.replaceState(null, "", "/1.1.2.html");
    pushAddress("KEN.html?indicator=1.1.2");
    vi.resetModules();
    const reloaded = await import("../../src/figure/MeasureDrawer.tsx");
    const back = vi.spyOn(history, "back").mockImplementation(() => undefined);
    reloaded.closeDrawer({ selection, navigate });
    expect(back).not.toHaveBeenCalled();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ indicator: undefined }, "replace");
  });

  it("does nothing without an open drawer", () => {
    closeDrawer({ selection: NO_SELECTION, navigate });
    expect(navigate).not.toHaveBeenCalled();
  });
});
