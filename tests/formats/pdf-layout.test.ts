import { expect, test } from "vitest";
import { layOutPages } from "../../src/formats/pdf-layout.ts";
import type { Piece } from "../../src/formats/pdf-pieces.ts";

const SIZE = 10;

/** Lines of a page, one below the other: pieces by where they begin; a letter is half as wide as it is high. */
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

test("a paragraph below a list begins anew, though the last item fills its line and has no stop", () => {
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

test("an item of two lines ends before a paragraph in the same way", () => {
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

test("a paragraph whose first line is set in goes on at the margin", () => {
  expect(layOutPages([page([[108, FULL]], [[72, "and of all that floats beside it."]])])).toBe(
    `${FULL} and of all that floats beside it.\n`,
  );
});
