// @vitest-environment jsdom
import { useEffect, useLayoutEffect, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { drawForLayout, drawPictures, PictureTooLarge } from "../../src/export/draw-picture.tsx";
import {
  PICTURE_SIZES,
  type PictureRoom,
  type SnapshotContent,
} from "../../src/export/snapshot.ts";
import { sampleWords } from "./sample.ts";

type Draw = SnapshotContent["draw"];
type One = (room: PictureRoom) => { width: number; height: number };

/** Draws a view into the given room, in a picture with or without a fixed height. */
const tryIn = (draw: Draw, room: PictureRoom, isFixed = true) =>
  drawForLayout(draw, isFixed ? room : { ...room, height: Number.POSITIVE_INFINITY });
const drawIn = (...input: Parameters<typeof tryIn>) => {
  const drawn = tryIn(...input);
  if (!drawn) throw new Error("does not fit");
  return drawn;
};

const page = (size: { width: number; height: number }, key = "page") => (
  <svg key={key} {...size} aria-hidden="true" data-mark="all">
    <rect width={4} height={4} />
  </svg>
);
const pages = (count: number, room: PictureRoom) =>
  Array.from({ length: count }, (_, at) => page(room, `page ${at}`));
const drawing = (one: One) => vi.fn<Draw>((room) => page(one(room)));
/** A view that divides its lines into as many pages as necessary. */
const lines = (count: number, lineHeight: number) =>
  vi.fn<Draw>((room) => pages(Math.ceil((count * lineHeight) / room.height), room));
const widths = (draw: ReturnType<typeof drawing>) =>
  draw.mock.calls.map(([{ width }]) => Math.round(width));

/** A drawing that requires several commits, like the charts of Recharts. */
function Growing() {
  const [width, setWidth] = useState(1);
  useLayoutEffect(() => setWidth(Math.min(4, width + 1)), [width]);
  return (
    <svg width={700} height={100} aria-hidden="true">
      <rect {...{ width }} height={4} />
    </svg>
  );
}

/** Reports whether its container is inert. */
function Looking({ look }: { look: (isInert: boolean | undefined) => void }) {
  useEffect(() => {
    look(document.querySelector<HTMLElement>(".snapshot-stage")?.inert);
  }, [look]);
  return page({ width: 700, height: 100 });
}

describe("drawing for a layout", () => {
  it("renders the view once in a picture without a fixed height", () => {
    const draw = drawing(({ width }) => ({ width, height: 900 }));
    const drawings = drawIn(draw, { width: 736, height: 1000 }, false);
    expect(drawings).toMatchObject([{ width: 736, height: 900 }]);
    expect(widths(draw)).toEqual([736]);
  });

  it("removes its container from the page", () => {
    drawIn(
      drawing(({ width }) => ({ width, height: 90 })),
      { width: 700, height: 900 },
      false,
    );
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });

  it("keeps a drawing that fills the room", () => {
    const draw = drawing(({ width }) => ({ width, height: 500 }));
    const drawings = drawIn(draw, { width: 800, height: 500 });
    expect(drawings).toMatchObject([{ width: 800, height: 500 }]);
    expect(widths(draw)).toEqual([800]);
  });

  it.each([
    ["tall", { width: 800, height: 501 }],
    ["wide", { width: 801, height: 500 }],
  ])("does not scale down a view that is too %s", (_, size) => {
    expect(
      tryIn(
        drawing(() => size),
        { width: 800, height: 500 },
      ),
    ).toBeUndefined();
  });

  it("draws a view with spare height at a smaller width, to enlarge it", () => {
    const draw = drawing(({ width }) => ({ width, height: 400 }));
    const drawings = drawIn(draw, { width: 800, height: 500 });
    expect(drawings).toMatchObject([{ width: 640, height: 400 }]);
    expect(draw.mock.calls).toEqual([[{ width: 800, height: 500 }], [{ width: 640, height: 400 }]]);
  });

  it.each([
    ["beyond a factor of 1.6", { width: 800, height: 5000 }, 500],
    ["by narrowing it below the width at which labels overlap", { width: 480, height: 5000 }, 400],
  ])("does not enlarge a view %s", (_, room, narrowest) => {
    const draw = drawing(({ width }) => ({ width, height: 100 }));
    const drawings = drawIn(draw, room);
    expect(drawings).toMatchObject([{ width: narrowest }]);
    expect(Math.min(...widths(draw))).toBe(narrowest);
  });

  it("enlarges a view that grows taller as it narrows, after at most four drawings", () => {
    const draw = drawing(({ width }) => ({ width, height: 240_000 / width }));
    const room = { width: 800, height: 500 };
    const [only] = drawIn(draw, room);
    if (!only) throw new Error("nothing drawn");
    expect(Math.min(room.width / only.width, room.height / only.height)).toBeGreaterThan(1.2);
    expect(draw.mock.calls.length).toBeLessThanOrEqual(4);
  });
});

describe("a view that cannot be enlarged", () => {
  const room = { width: 800, height: 500 };

  it("is drawn narrower if it then fills the height, after at most four drawings", () => {
    const draw = drawing(({ width }) => ({ width, height: width < 800 ? 500 : 300 }));
    expect(drawIn(draw, room)).toMatchObject([{ width: 500, height: 500 }]);
    expect(widths(draw)).toEqual([800, 500, 615, 696]);
  });

  it("keeps its width if it would need several pages", () => {
    const draw = vi.fn<Draw>(({ width }) =>
      pages(width < 800 ? 2 : 1, { width, height: width / 4 }),
    );
    expect(drawIn(draw, room)).toMatchObject([{ width: 800, height: 200 }]);
  });
});

describe("a view of several pages", () => {
  it("does not fit if one of its pages is too tall", () => {
    const room = { width: 800, height: 500 };
    const draw = () => [page(room, "one"), page({ width: 800, height: 501 }, "two")];
    expect(tryIn(draw, room)).toBeUndefined();
  });

  it("is not scaled", () => {
    const drawings = drawIn(lines(20, 100), { width: 736, height: 500 });
    expect(drawings).toHaveLength(4);
    expect(drawings[0]).toMatchObject({ width: 736, height: 500 });
  });

  it("has at most eight pages", () => {
    const room = { width: 700, height: 900 };
    expect(drawIn(() => pages(8, room), room)).toHaveLength(8);
    expect(tryIn(() => pages(9, room), room)).toBeUndefined();
  });
});

describe("drawPictures", () => {
  const legend = [
    { id: "yes", label: "Yes", symbol: <circle r={5} /> },
    { id: "no", label: "No", symbol: <rect width={9} height={9} /> },
  ];
  const draw = (one: Draw, size: keyof typeof PICTURE_SIZES) =>
    drawPictures({
      content: { draw: one, legend },
      words: sampleWords({ legend: legend.map(({ label }) => label), finding: "word ".repeat(80) }),
      format: PICTURE_SIZES[size],
      pageLabel: (at, count) => `page ${at} of ${count}`,
    });

  it("uses the layout that needs the fewest pages", () => {
    // On a slide, the space below the text is wider but less tall than the space beside it.
    const wide = drawing(() => ({ width: 600, height: 90 }));
    const [picture] = draw(wide, "wide");
    expect(wide.mock.calls.map(([{ width }]) => width).slice(0, 4)).toEqual([428, 398, 368, 736]);
    expect(picture?.textContent).not.toContain("word word");
  });

  it("prefers the layout with the finding if the others need as many pages", () => {
    const [picture] = draw(() => pages(2, { width: 736, height: 100 }), "square");
    expect(picture?.textContent).toContain("word word");
  });

  it("does not try further layouts after one that needs a single page", () => {
    const full = drawing((room) => room);
    expect(draw(full, "square")).toHaveLength(1);
    expect(full).toHaveBeenCalledOnce();
  });

  it("makes the ids of drawings and symbols unique", () => {
    const clip = (
      <clipPath id="a">
        <rect width={4} height={4} />
      </clipPath>
    );
    const [picture] = drawPictures({
      content: {
        draw: ({ width }) => (
          <svg {...{ width, height: 90 }} aria-hidden="true" data-mark="all">
            {clip}
          </svg>
        ),
        legend: legend.map((entry) => ({ ...entry, symbol: clip })),
      },
      words: sampleWords({ legend: legend.map(({ label }) => label) }),
      format: PICTURE_SIZES.seen,
      pageLabel: String,
    });
    const ids = [...(picture?.querySelectorAll("clipPath") ?? [])].map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it("draws the symbols of the legend on each page", () => {
    for (const picture of draw(lines(12, 100), "square")) {
      expect(picture.innerHTML).toContain('<circle r="5"></circle>');
      expect(picture.innerHTML).toContain('<rect width="9" height="9"></rect>');
    }
  });

  it("states the page number on each page", () => {
    const found = draw(lines(12, 100), "square").map(({ textContent }) => textContent);
    expect(found).toHaveLength(3);
    expect(found[1]).toContain("page 2 of 3");
  });

  it("throws for a size that the view does not fit into", () => {
    const tall = drawing(({ width }) => ({ width, height: 800 }));
    expect(draw(tall, "a4")).toHaveLength(1);
    expect(() => draw(tall, "square")).toThrow(PictureTooLarge);
  });
});

describe("rendering off-screen", () => {
  it("returns the drawing after the last layout effect", () => {
    const drawings = drawIn(() => <Growing />, { width: 700, height: 900 }, false);
    expect(drawings[0]?.group.innerHTML).toBe('<rect width="4" height="4"></rect>');
  });

  it("returns the outermost <svg> including nested ones", () => {
    const draw = () => (
      <svg width={700} height={100} aria-hidden="true" data-mark="">
        <svg width={20} height={10} />
      </svg>
    );
    const drawings = drawIn(draw, { width: 700, height: 900 }, false);
    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.group.querySelectorAll("svg")).toHaveLength(1);
  });

  it("renders into an inert container", () => {
    const look = vi.fn();
    drawIn(() => <Looking look={look} />, { width: 700, height: 900 }, false);
    expect(look).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("throws if nothing is rendered, and cleans up", () => {
    const draw = () => <Nothing />;
    expect(() => drawIn(draw, { width: 700, height: 900 }, false)).toThrow(
      "the drawing could not be rendered",
    );
    expect(document.querySelector(".snapshot-stage")).toBeNull();
  });
});

const Nothing = () => null;
