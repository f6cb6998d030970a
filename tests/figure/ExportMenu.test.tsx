// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SnapshotContent, SnapshotSubject } from "../../src/export/snapshot.ts";
import { ExportMenu, ViewProvider } from "../../src/figure/ExportMenu.tsx";
// Preloaded, so that tests do not depend on loading time.
import "../../src/figure/ExportOptions.tsx";
import { renderPart, snapshotContext } from "../features/charts/page.tsx";

// jsdom has no canvas. Browser tests cover real pictures.
vi.mock("../../src/export/rasterize.ts", async (original) => ({
  ...(await original<typeof import("../../src/export/rasterize.ts")>()),
  toPng: async () => new Blob(["a picture"], { type: "image/png" }),
}));

const content: SnapshotContent = {
  headline: "Testland reported 1 of 1 cybersecurity measures in place, 2015",
  finding: "In place: 1 of 1 measure.",
  legend: [{ id: "exists", label: "In place", symbol: <circle r={7} className="glyph" /> }],
  table: { columns: [{ id: "pillar", label: "Pillar" }], rows: [["=Legal"]] },
  draw: ({ width }) => (
    <svg width={width} height={40} aria-hidden="true">
      <g data-mark="exists">
        <rect width={40} height={20} />
        <text>{"<b>1</b>"}</text>
      </g>
    </svg>
  ),
};
const pages = (count: number) =>
  Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of pages is fixed.
    <svg key={at} width={9} height={9} aria-hidden="true" data-mark="" />
  ));
const TOO_MANY_PAGES = pages(21);
const subject = (load = async () => content): SnapshotSubject => ({
  id: "measures-by-pillar",
  title: "Measures by pillar",
  load,
});

let saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the menu and chooses the embed code with the keyboard. */
async function copyEmbedCode() {
  const user = userEvent.setup();
  // After `userEvent.setup`, which replaces the clipboard.
  vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
  await user.click(screen.getByRole("button", { name: "Export: Measures by pillar" }));
  (await screen.findByRole("button", { name: "Copy embed code" })).focus();
  await user.keyboard("{Enter}");
}

async function openMenu(load?: () => Promise<SnapshotContent>) {
  await renderPart(<ExportMenu subject={subject(load)} />);
  const user = userEvent.setup();
  const trigger = screen.getByRole("button", { name: "Export: Measures by pillar" });
  await user.click(trigger);
  const choose = async (name: string) => user.click(await screen.findByRole("button", { name }));
  return { user, trigger, choose };
}

describe("export menu", () => {
  it("lists all formats, and returns focus to the button on Escape", async () => {
    const { user, trigger } = await openMenu();
    const panel = await screen.findByRole("group", { name: "Export: Measures by pillar" });
    expect(
      within(panel)
        .getAllByRole("button")
        .map((option) => option.textContent),
    ).toEqual([
      ...["Download PNG", "Download SVG", "Copy picture"],
      ...["Download Excel", "Download CSV", "Download JSON", "Copy data"],
      ...["Copy link", "Cite…"],
    ]);
    const size = within(panel).getByRole("combobox", { name: "Picture size" });
    expect(within(size).getAllByRole("option")).toHaveLength(4);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group")).toBeNull();
    expect(trigger).toHaveFocus();
    expect(trigger).toHaveAttribute("aria-expanded", "false");
    expect(document.querySelector(".export-done")).toBeEmptyDOMElement();
  });

  it("closes on a click outside the menu, but not on a click inside", async () => {
    const { user, trigger } = await openMenu();
    await user.click(await screen.findByRole("group"));
    expect(screen.getByRole("group")).toBeVisible();
    expect(trigger).toHaveAttribute("aria-expanded", "true");
    await user.click(document.body);
    expect(screen.queryByRole("group")).toBeNull();
    expect(document.querySelector(".export-done")).toBeEmptyDOMElement();
  });

  it("closes when focus leaves", async () => {
    const { user } = await openMenu();
    await screen.findByRole("group");
    await user.tab({ shift: true });
    expect(document.body).toHaveFocus();
    const elsewhere = document.body.appendChild(document.createElement("button"));
    act(() => elsewhere.focus());
    expect(screen.queryByRole("group")).toBeNull();
    elsewhere.remove();
  });

  it("closes when its button is clicked, and removes aria-controls", async () => {
    const { user, trigger } = await openMenu();
    const panel = await screen.findByRole("group");
    expect(panel.parentElement).toHaveAttribute("id", trigger.getAttribute("aria-controls"));
    await user.click(trigger);
    expect(screen.queryByRole("group")).toBeNull();
    expect(trigger).not.toHaveAttribute("aria-controls");
  });

  it("stops the propagation of Escape only while it is open", async () => {
    const pressed = vi.fn();
    document.addEventListener("keydown", pressed);
    const { user } = await openMenu();
    await user.keyboard("{Escape}");
    expect(pressed).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(pressed).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", pressed);
  });

  it.each([
    ["is aligned with the end of its button", { left: 300, right: 700 }, false],
    [
      "is aligned with the start if it would leave the window on the left",
      { left: -20, right: 380 },
      true,
    ],
    [
      "is aligned with the start if it would leave the window on the right",
      { left: 900, right: 1020 },
      true,
    ],
  ])("%s", async (_, box, isForward) => {
    vi.spyOn(HTMLFieldSetElement.prototype, "getBoundingClientRect").mockReturnValue(
      DOMRect.fromRect({ x: box.left, y: 0, width: box.right - box.left, height: 200 }),
    );
    await openMenu();
    const panel = await screen.findByRole("group");
    expect(panel.classList.contains("opens-forward")).toBe(isForward);
  });

  it("closes after a download, announces the download and returns focus to the button", async () => {
    const { user, trigger, choose } = await openMenu();
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
    expect(screen.queryByRole("group")).toBeNull();
    expect(trigger).toHaveFocus();
    await user.click(document.body);
    expect(screen.queryByText(/^Saved as/)).toBeNull();
    await user.click(trigger);
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
    await user.click(trigger);
    expect(screen.queryByText(/^Saved as/)).toBeNull();
  });

  it("announces a download that ends after the menu was closed, but leaves the focus where it is", async () => {
    let finish = (_: SnapshotContent) => {};
    const { user, choose } = await openMenu(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await choose("Download CSV");
    const elsewhere = document.body.appendChild(document.createElement("input"));
    await user.click(elsewhere);
    expect(screen.queryByRole("group")).toBeNull();
    finish(content);
    expect(await screen.findByText(/^Saved as /)).toBeVisible();
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });

  it("reports an export that fails after the menu was closed", async () => {
    let fail = (_: Error) => {};
    const { user, choose } = await openMenu(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    await choose("Download CSV");
    await user.click(document.body);
    expect(screen.queryByRole("group")).toBeNull();
    fail(new Error("no data"));
    expect(await screen.findByText(/no data/)).toHaveClass("export-done");
  });

  it("explains that the view is too large for a picture, even if the menu was closed in the meantime", async () => {
    let finish = (_: SnapshotContent) => {};
    const { user, choose } = await openMenu(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await choose("Download SVG");
    await user.click(document.body);
    finish({ ...content, draw: () => TOO_MANY_PAGES });
    expect(await screen.findByText(/^This view is too large/)).toHaveClass("export-done");
  });

  it("downloads CSV and JSON with a descriptive file name, the link and the rows", async () => {
    const { choose, user, trigger } = await openMenu();
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
    const text = await saved[0]?.blob.text();
    expect(text).toContain("# Countries: Testland\n# Filters: none\n");
    expect(text).toContain(
      "# Link: https://example.org/?country=ATA\n# All data: https://example.org/dataset.html\nPillar\n'=Legal\n",
    );
    await user.click(trigger);
    await choose("Download JSON");
    await screen.findByText("Saved as testland-measures-by-pillar.json");
    expect(JSON.parse((await saved[1]?.blob.text()) ?? "")).toMatchObject({
      countries: ["Testland"],
      rows: [{ pillar: "=Legal" }],
    });
  });

  it("downloads a workbook with data, dictionary and source", async () => {
    const { choose } = await openMenu();
    await choose("Download Excel");
    await screen.findByText("Saved as testland-measures-by-pillar.xlsx");
    const parts = unzipSync(
      new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer()),
    );
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    expect(text("xl/workbook.xml")).toMatch(/name="Data".*name="Dictionary".*name="Source"/s);
    const words = text("xl/sharedStrings.xml");
    for (const word of [
      "=Legal",
      "Column or word",
      "exists",
      "In place: 1 of 1 measure.",
      "?country=ATA",
    ])
      expect(words).toContain(word);
    expect(text("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("downloads a standalone SVG with its text", async () => {
    const { choose } = await openMenu();
    await choose("Download SVG");
    await screen.findByText("Saved as testland-measures-by-pillar.svg");
    const svg = (await saved[0]?.blob.text()) ?? "";
    for (const words of [
      "Cybersecurity · Testland · Measures by pillar",
      "Testland reported 1 of 1 cybersecurity measures in place, 2015",
      "In place: 1 of 1 measure.",
      "A status is what the document reported at its date.",
      "Source: Nobody, Invented profile",
      "CC BY 4.0",
      "&lt;b&gt;",
    ])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/class=|style=|var\(|<b>|data-/);
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });

  it.each([
    ["seen", 800, 800],
    ["wide", 960, 540],
    ["square", 800, 800],
    ["a4", 794, 1123],
  ])("downloads a picture of the chosen size: %s", async (size, width, height) => {
    const { user, choose } = await openMenu();
    await user.selectOptions(await screen.findByRole("combobox"), size);
    await choose("Download SVG");
    await screen.findByText("Saved as testland-measures-by-pillar.svg");
    const svg = new DOMParser().parseFromString(
      (await saved[0]?.blob.text()) ?? "",
      "image/svg+xml",
    );
    expect(svg.documentElement.getAttribute("width")).toBe(String(width));
    const tall = Number(svg.documentElement.getAttribute("height"));
    if (size === "seen") expect(tall).toBeLessThan(height);
    else expect(tall).toBe(height);
  });

  it("downloads one file per page", async () => {
    const page = (id: string) => (
      <svg key={id} width={736} height={900} aria-hidden="true" data-mark={id} />
    );
    const { choose } = await openMenu(async () => ({
      ...content,
      draw: () => [page("one"), page("two")],
    }));
    await choose("Download SVG");
    await screen.findByText(/^Saved as 2 files, one per page/);
    expect(saved.map(({ name }) => name)).toEqual([
      "testland-measures-by-pillar-1-of-2.svg",
      "testland-measures-by-pillar-2-of-2.svg",
    ]);
    expect(await saved[1]?.blob.text()).toContain("page\u00a02\u00a0of\u00a02");
  });

  describe("clipboard", () => {
    let copied: Record<string, Promise<Blob>>[] = [];
    beforeEach(() => {
      copied = [];
      vi.stubGlobal(
        "ClipboardItem",
        class {
          constructor(item: Record<string, Promise<Blob>>) {
            copied.push(item);
          }
        },
      );
    });

    it.each([
      ["Copy picture", "The picture is on the clipboard.", "image/png", "a picture"],
      ["Copy data", /The data are on the clipboard/, "text/plain", "Pillar\n'=Legal"],
      [
        "Copy link",
        "The link is on the clipboard.",
        "text/plain",
        "https://example.org/?country=ATA",
      ],
    ])("receives the content when the user chooses “%s”", async (option, words, type, text) => {
      const { choose } = await openMenu();
      vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
      await choose(option);
      await screen.findByText(words);
      expect(await (await copied[0]?.[type])?.text()).toMatch(text);
      expect(screen.queryByRole("group")).toBeNull();
    });

    it("receives only the first page of a picture, and states how many pages there are", async () => {
      const { choose } = await openMenu(async () => ({ ...content, draw: () => pages(3) }));
      vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
      await choose("Copy picture");
      await screen.findByText(
        "The first of 3 pages is on the clipboard. Download PNG for the others.",
      );
      expect(copied).toHaveLength(1);
    });

    it("shows no message if the browser denies access to the clipboard after the menu was closed", async () => {
      let refuse = (_: Error) => {};
      const { user, choose } = await openMenu();
      vi.spyOn(navigator.clipboard, "write").mockReturnValue(
        new Promise((_, reject) => {
          refuse = reject;
        }),
      );
      await choose("Copy link");
      await user.click(document.body);
      await act(async () => refuse(new Error("NotAllowedError")));
      expect(document.querySelector(".export-done")).toBeEmptyDOMElement();
    });

    it.each([
      ["is shared", undefined, false],
      [
        "is not copied if the user closes the share sheet",
        new DOMException("", "AbortError"),
        false,
      ],
      ["is copied if sharing fails", new DOMException("", "NotAllowedError"), true],
    ])("on a phone, the link %s", async (_, error, isCopied) => {
      vi.stubGlobal("matchMedia", () => ({ matches: true }));
      const share = vi.fn(() => (error ? Promise.reject(error) : Promise.resolve()));
      Object.assign(navigator, { share });
      const { choose } = await openMenu();
      await choose("Share link");
      await waitFor(() => expect(screen.queryByRole("group")).toBeNull());
      expect(share).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ url: "https://example.org/?country=ATA" }),
      );
      expect(copied).toHaveLength(Number(isCopied));
      Reflect.deleteProperty(navigator, "share");
    });

    it("receives embed code with the height of the view plus the embed's heading and link", async () => {
      vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(300);
      await renderPart(
        <>
          <figure className="chart-panel is-measures" />
          <ExportMenu subject={{ ...subject(), embed: "measures" }} />
        </>,
      );
      await copyEmbedCode();
      await screen.findByText("The embed code is on the clipboard.");
      expect(await (await copied[0]?.["text/plain"])?.text()).toBe(
        '<iframe src="https://example.org/?country=ATA&amp;embed=measures" title="Cybersecurity · Testland · Measures by pillar" width="100%" height="380" loading="lazy" style="border:0"></iframe>',
      );
    });

    it("offers no embed code on a page with profiles kept on this device", async () => {
      await renderPart(
        <ViewProvider value={{ ...snapshotContext, isOnDevice: true }}>
          <ExportMenu subject={{ ...subject(), embed: "measures" }} />
        </ViewProvider>,
      );
      await userEvent.click(screen.getByRole("button"));
      await screen.findByRole("button", { name: "Copy link" });
      expect(screen.queryByRole("button", { name: "Copy embed code" })).toBeNull();
    });

    it("shows the link if the browser denies access to the clipboard", async () => {
      const { choose } = await openMenu();
      vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowedError"));
      await choose("Copy link");
      expect(await screen.findByText("https://example.org/?country=ATA")).toBeVisible();
    });

    // An unhandled rejection also fails the test, because Vitest reports it as an error.
    it("shows the error if the export fails and the browser denies access to the clipboard", async () => {
      const { choose } = await openMenu(() => Promise.reject(new Error("no content")));
      vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowedError"));
      await choose("Copy picture");
      await screen.findByText(/The export failed\..*no content/);
    });
  });

  it("cites the view, and returns focus to the button on Escape", async () => {
    const { user, trigger, choose } = await openMenu();
    await choose("Cite…");
    const citation = await screen.findByRole("textbox", { name: "Citation" });
    expect(citation).toHaveTextContent(
      /^Cyberwellness Atlas contributors\. Testland reported 1 of/,
    );
    expect(screen.getByRole("combobox", { name: "Format" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(trigger).toHaveFocus();
  });

  it("offers to download the picture if the browser denies access to the clipboard", async () => {
    const { choose } = await openMenu();
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowedError"));
    await choose("Copy picture");
    await screen.findByText(/The browser blocked the clipboard/);
    await choose("Save it as a PNG");
    await screen.findByText("Saved as testland-measures-by-pillar.png");
    expect(saved.map(({ name }) => name)).toEqual(["testland-measures-by-pillar.png"]);
  });

  it("runs one export at a time and indicates that an export is in progress", async () => {
    let go: () => void = () => undefined;
    const load = vi.fn(async () => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return content;
    });
    const { choose } = await openMenu(load);
    await choose("Download CSV");
    const option = screen.getByRole("button", { name: "Download JSON" });
    expect(option).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Preparing the export…")).toHaveClass("is-working");
    await choose("Download JSON");
    go();
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
    expect(saved).toHaveLength(1);
  });

  it("does not offer a size that the view does not fit into, and explains why", async () => {
    const draw = vi.fn(() => TOO_MANY_PAGES);
    const { user, choose } = await openMenu(async () => ({ ...content, draw }));
    const size = await screen.findByRole("combobox", { name: "Picture size" });
    expect(draw).not.toHaveBeenCalled();
    await user.click(size);
    const unfit = await screen.findAllByRole("option", { name: /does not fit/ });
    for (const option of unfit) expect(option).toBeDisabled();
    expect(await screen.findByRole("option", { name: "As shown – does not fit" })).toBeDisabled();
    await choose("Download PNG");
    expect(
      await screen.findByText(/is too large to be legible in a picture of this size/),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: "Download PNG" })).toHaveAttribute(
      "aria-disabled",
      "false",
    );
  });

  it("shows an error, and succeeds on the next attempt", async () => {
    let fails = true;
    const { choose } = await openMenu(async () => {
      if (fails) throw new Error("chunk not found");
      return content;
    });
    await choose("Download CSV");
    await waitFor(() =>
      expect(within(screen.getByRole("group")).getByRole("status")).toHaveTextContent(
        "The export failed. Something went wrong: chunk not found",
      ),
    );
    fails = false;
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
  });
});
