// @vitest-environment jsdom
import { useEffect, useLayoutEffect, useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { PictureFrame } from "../../src/export/compose-picture.ts";
import type { PictureRoom, SnapshotContent } from "../../src/export/snapshot.ts";
import { drawForFrame, PictureTooLarge } from "../../src/figure/stage.tsx";

type Draw = SnapshotContent["draw"];
type One = (room: PictureRoom) => { width: number; height: number };

/** What a view with this drawing comes to in a room; a room of fixed height unless it says otherwise. */
async function stage(draw: Draw, room: PictureRoom, isFixed = true) {
  const content: SnapshotContent = {
    finding: "Two of three.",
    legend: [
      { id: "yes", label: "Yes", symbol: <circle r={5} /> },
      { id: "no", label: "No", symbol: <rect width={9} height={9} /> },
    ],
    table: { columns: [], rows: [] },
    draw,
  };
  const frame: PictureFrame = {
    room,
    isFixed,
    compose: () => {
      throw new Error("nothing is composed here");
    },
  };
  return drawForFrame(content, frame);
}

const page = (size: { width: number; height: number }, key = "page") => (
  <svg key={key} {...size} aria-hidden="true" data-mark="all">
    <rect width={4} height={4} />
  </svg>
);
const pages = (count: number, room: PictureRoom) =>
  Array.from({ length: count }, (_, at) => page(room, `page ${at}`));
const drawing = (one: One) => vi.fn<Draw>((room) => page(one(room)));
/** What goes on pages takes as many as its lines fill. */
const lines = (count: number, lineHeight: number) =>
  vi.fn<Draw>((room) => pages(Math.ceil((count * lineHeight) / room.height), room));
const widths = (draw: ReturnType<typeof drawing>) =>
  draw.mock.calls.map(([{ width }]) => Math.round(width));

/** A drawing that comes bit by bit, as those of a chart library do: a little more before each look at it. */
function Growing() {
  const bar = useRef<SVGRectElement>(null);
  useLayoutEffect(() => {
    const grow = (width: number) => {
      bar.current?.setAttribute("width", String(width));
      if (width < 4) setTimeout(grow, 1, width + 1);
    };
    grow(1);
  }, []);
  return (
    <svg width={700} height={100} aria-hidden="true">
      <rect ref={bar} data-mark="bar" height={4} />
    </svg>
  );
}

/** A drawing that tells whether the stage it stands on is inert. */
function Looking({ look }: { look: (isInert: boolean | undefined) => void }) {
  useEffect(() => {
    look(document.querySelector<HTMLElement>(".snapshot-stage")?.inert);
  }, [look]);
  return page({ width: 700, height: 100 });
}

describe("a view drawn for its frame", () => {
  it("is drawn once where the picture is as high as what it holds", async () => {
    const draw = drawing(({ width }) => ({ width, height: 900 }));
    const { drawings, symbols } = await stage(draw, { width: 736, height: 1000 }, false);
    expect(drawings).toMatchObject([{ width: 736, height: 900 }]);
    expect(widths(draw)).toEqual([736]);
    expect(symbols.map((symbol) => symbol.innerHTML)).toEqual([
      '<circle r="5"></circle>',
      '<rect width="9" height="9"></rect>',
    ]);
  });

  it("leaves nothing behind on the page", async () => {
    await stage(
      drawing(({ width }) => ({ width, height: 90 })),
      { width: 700, height: 900 },
      false,
    );
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });

  it("stays as it is where it fills the room", async () => {
    const draw = drawing(({ width }) => ({ width, height: 500 }));
    const { drawings } = await stage(draw, { width: 800, height: 500 });
    expect(drawings).toMatchObject([{ width: 800, height: 500 }]);
    expect(widths(draw)).toEqual([800, 800]);
  });

  it("is drawn wider, to be made smaller, where it is too tall", async () => {
    const draw = drawing(({ width }) => ({ width, height: 1000 }));
    const { drawings } = await stage(draw, { width: 800, height: 500 });
    expect(drawings).toMatchObject([{ width: 1600, height: 1000 }]);
  });

  it("is drawn narrower, to be enlarged, where it is too low", async () => {
    const draw = drawing(({ width }) => ({ width, height: 400 }));
    const { drawings } = await stage(draw, { width: 800, height: 500 });
    expect(drawings).toMatchObject([{ width: 640, height: 400 }]);
  });

  it.each([
    ["by more than this", { width: 800, height: 5000 }, 500],
    ["to what runs together", { width: 480, height: 5000 }, 400],
  ])("is not enlarged %s", async (_, room, narrowest) => {
    const draw = drawing(({ width }) => ({ width, height: 100 }));
    const { drawings } = await stage(draw, room);
    expect(drawings).toMatchObject([{ width: narrowest }]);
    expect(Math.min(...widths(draw))).toBe(narrowest);
  });

  it("takes the size between where words break into fewer lines the wider it is", async () => {
    const draw = drawing(({ width }) => ({ width, height: 800_000 / width }));
    const room = { width: 800, height: 500 };
    const { drawings } = await stage(draw, room);
    const [only] = drawings;
    if (!only) throw new Error("nothing drawn");
    const scale = Math.min(room.width / only.width, room.height / only.height);
    // As wide as the room it would be half as large, and drawn twice as wide too.
    expect(scale).toBeGreaterThan(0.65);
    expect(draw.mock.calls.length).toBeLessThanOrEqual(5);
  });
});

describe("a view that takes pages", () => {
  it.each([
    ["by a half where they are low", 500, 1000],
    ["by a quarter where they are tall", 750, 1000],
  ])("is drawn smaller %s", async (_, height, drawn) => {
    const { drawings } = await stage(lines(30, 100), { width: 736, height });
    expect(drawings).toHaveLength(3);
    expect(drawings[0]).toMatchObject({ height: drawn });
  });

  it("is one picture where one page holds it", async () => {
    const { drawings } = await stage(lines(3, 100), { width: 736, height: 900 });
    expect(drawings).toHaveLength(1);
  });

  it.each([
    [20, true],
    [21, false],
  ])("takes twenty at most: %i", async (count, isDrawn) => {
    const staged = stage(() => pages(count, { width: 700, height: 900 }), {
      width: 700,
      height: 900,
    });
    if (isDrawn) expect((await staged).drawings).toHaveLength(20);
    else await expect(staged).rejects.toThrow(PictureTooLarge);
  });
});

describe("the stage", () => {
  it("waits until a drawing no longer changes", async () => {
    const { drawings } = await stage(() => <Growing />, { width: 700, height: 900 }, false);
    expect(drawings[0]?.group.innerHTML).toBe('<rect width="4" height="4"></rect>');
  });

  it("takes the outermost drawing, with those that stand in it", async () => {
    const draw = () => (
      <svg width={700} height={100} aria-hidden="true" data-mark="">
        <svg width={20} height={10} />
      </svg>
    );
    const { drawings } = await stage(draw, { width: 700, height: 900 }, false);
    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.group.querySelectorAll("svg")).toHaveLength(1);
  });

  it("is out of reach of keys and pointers", async () => {
    const look = vi.fn();
    await stage(() => <Looking look={look} />, { width: 700, height: 900 }, false);
    expect(look).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("gives up a drawing without a mark in it, and clears away", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 2500;
      return now;
    });
    const staged = stage(
      () => <svg width={700} height={100} aria-hidden="true" />,
      { width: 700, height: 900 },
      false,
    );
    await expect(staged).rejects.toThrow("the drawing was not ready in time");
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });
});
