// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SnapshotContent, SnapshotSubject } from "../../src/export/snapshot.ts";
import { ExportMenu } from "../../src/figure/ExportMenu.tsx";
import { renderPart } from "../features/charts/page.tsx";

// jsdom has no canvas; the browser tests see the real pictures.
vi.mock("../../src/figure/rasterize.ts", async (original) => ({
  ...(await original<typeof import("../../src/figure/rasterize.ts")>()),
  toPng: async () => new Blob(["a picture"], { type: "image/png" }),
}));

const content: SnapshotContent = {
  finding: "In place: 1 of 1 measure.",
  legend: [{ id: "exists", label: "In place", symbol: <circle r={7} className="glyph" /> }],
  table: { columns: [{ id: "pillar", label: "Pillar" }], rows: [["=Legal"]] },
  drawing: (
    <svg width={736} height={40} aria-hidden="true">
      <g data-mark="exists">
        <rect width={40} height={20} />
        <text>{"<b>1</b>"}</text>
      </g>
    </svg>
  ),
};
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
afterEach(() => vi.unstubAllGlobals());

/** Renders the menu and opens it. */
async function openMenu(load?: () => Promise<SnapshotContent>) {
  await renderPart(<ExportMenu subject={subject(load)} />);
  const user = userEvent.setup();
  const trigger = screen.getByRole("button", { name: "Export: Measures by pillar" });
  await user.click(trigger);
  const choose = async (name: string) => user.click(await screen.findByRole("button", { name }));
  return { user, trigger, choose };
}

describe("export menu", () => {
  it("opens with five ways out, and closes with Esc, giving the focus back", async () => {
    const { user, trigger } = await openMenu();
    const panel = await screen.findByRole("group", { name: "Export: Measures by pillar" });
    expect(
      within(panel)
        .getAllByRole("button")
        .map((option) => option.textContent),
    ).toEqual(["Download PNG", "Download SVG", "Copy picture", "Download CSV", "Download JSON"]);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group")).toBeNull();
    expect(trigger).toHaveFocus();
    expect(trigger).toHaveAttribute("aria-expanded", "false");
  });

  it("closes when one points elsewhere", async () => {
    const { user } = await openMenu();
    await user.click(document.body);
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("saves the data under a name that tells what they are, and says so", async () => {
    const { choose } = await openMenu();
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
    const text = await saved[0]?.blob.text();
    expect(text).toContain("# Countries: Testland\n# Filters: none\n");
    expect(text).toContain("# Link: https://example.org/?country=ATA\nPillar\n'=Legal\n");
    await choose("Download JSON");
    await screen.findByText("Saved as testland-measures-by-pillar.json");
    expect(JSON.parse((await saved[1]?.blob.text()) ?? "")).toMatchObject({
      countries: ["Testland"],
      rows: [{ pillar: "=Legal" }],
    });
  });

  it("saves a drawing that stands on its own, with its words inside", async () => {
    const { choose } = await openMenu();
    await choose("Download SVG");
    await screen.findByText("Saved as testland-measures-by-pillar.svg");
    const svg = (await saved[0]?.blob.text()) ?? "";
    for (const words of [
      "Testland",
      "Measures by pillar",
      "In place: 1 of 1 measure.",
      "&lt;b&gt;",
    ])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/class=|style=|var\(|<b>|data-/);
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });

  it("copies the picture", async () => {
    const copied: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(item: Record<string, Promise<Blob>>) {
          copied.push(item);
        }
      },
    );
    const { choose } = await openMenu();
    vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    await choose("Copy picture");
    await screen.findByText("The picture is on the clipboard.");
    expect(await (await copied[0]?.["image/png"])?.text()).toBe("a picture");
  });

  it("offers the file where the browser refuses the clipboard", async () => {
    const { choose } = await openMenu();
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("NotAllowedError"));
    await choose("Copy picture");
    await screen.findByText(/The browser refused the clipboard/);
    await choose("Save it as a PNG");
    await screen.findByText("Saved as testland-measures-by-pillar.png");
    expect(saved.map(({ name }) => name)).toEqual(["testland-measures-by-pillar.png"]);
  });

  it("says what failed, and works the next time", async () => {
    let fails = true;
    const { choose } = await openMenu(async () => {
      if (fails) throw new Error("chunk not found");
      return content;
    });
    await choose("Download CSV");
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(
        "The export failed. Something went wrong here: chunk not found",
      ),
    );
    fails = false;
    await choose("Download CSV");
    await screen.findByText("Saved as testland-measures-by-pillar.csv");
  });
});
