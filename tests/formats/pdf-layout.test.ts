import { expect, test } from "vitest";
import { layOutPages } from "../../src/formats/pdf-layout.ts";
import type { Piece } from "../../src/formats/pdf-pieces.ts";

const SIZE = 10;

/** A page with the given lines of text runs. Characters are half as wide as the font size. */
const page = (...lines: readonly (readonly [x: number, text: string][])[]): Piece[] =>
  lines.flatMap((line, at) =>
    line.map(([x, text]) => ({
      ...{ text, x, y: 100 + at * 12, width: (text.length * SIZE) / 2, size: SIZE },
      startsItem: false,
    })),
  );

const WIDE =
  "The island keeps its records of snow, frost and ice in a hall of the northern harbour";
const FULL =
  "Winter school of the harbour on the safety of ropes, sails, tides and northern lights";

test("separates a list from a paragraph after it, even if the last item fills its line", () => {
  expect(
    layOutPages([
      page(
        [[72, WIDE]],
        [[72, "It also took part in these:"]],
        ...["Ice Drill", FULL].map((text): [number, string][] => [
          [90, "●"],
          [108, text],
        ]),
        [[72, "ICECERT is a member of the Frost League."]],
      ),
    ]),
  ).toBe(
    `${WIDE}\nIt also took part in these:\n● Ice Drill\n● ${FULL}\n\nICECERT is a member of the Frost League.\n`,
  );
});

test("separates a paragraph from a list item of two full lines", () => {
  expect(
    layOutPages([
      page(
        [
          [90, "●"],
          [108, FULL],
        ],
        [[108, FULL]],
        [[72, "ICECERT is a member of the Frost League."]],
      ),
    ]),
  ).toBe(`● ${FULL} ${FULL}\n\nICECERT is a member of the Frost League.\n`);
});

test.each([
  ["drops a line that repeats", ["Ice", "Ice", "Ice"], "Ice"],
  ["drops a line with the page number", ["2/9 Ice", "3/9 Ice", "4/9 Ice"], "2/9 Ice"],
  ["keeps other numbers", ["Act 1 of 2009", "Act 2 of 2007", "Act 3 of 2011"], ""],
])("at the top of pages, %s", (_what, tops, kept) => {
  const text = layOutPages(tops.map((top, at) => page([[72, top]], [[72, `${"abc"[at]}.`]])));
  for (const top of tops) expect(text.includes(top), top).toBe(kept === "" || top === kept);
});

test("joins the lines of a paragraph whose first line is indented", () => {
  expect(layOutPages([page([[108, FULL]], [[72, "and of all that floats beside it."]])])).toBe(
    `${FULL} and of all that floats beside it.\n`,
  );
});
