import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEvidence } from "../../src/domain/evidence.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { HOSTILE_KINDS, makeHostile } from "../lab/bench/hostile.ts";
import { framework } from "./corpus.ts";
import { makeDocument } from "./document.ts";

/** Fragments that rules match. They are more likely to reveal errors than random letters. */
const PIECES = [
  "1.2.1 CIRT\n",
  "1.3.3 RESPONSIBLE AGENCY\n",
  "2. CHILD ONLINE PROTECTION\n",
  "CYBERWELLNESS PROFILE\n",
  "PERU\n",
  "\n",
  "\f",
  "---- Page 1----\n",
  "- ",
  " - ",
  "     -",
  "* ",
  "(",
  ")",
  "[",
  "](#)",
  "](http://x)",
  "“",
  "”",
  '"',
  ": ",
  "; ",
  ". ",
  ", ",
  " and ",
  "The ",
  "Ministry of Ice",
  "ICE-CERT",
  "(CERT)",
  "does not have ",
  "no information ",
  "However ",
  "is drafting ",
  "will ",
  "has an officially ",
  "known as ",
  "through the ",
  "responsible ",
  "None",
  "Act",
  "Law n. 5",
  "None.\n",
  "\u0000",
  "\ud800",
  "é",
  "漢",
  "٣",
  "<img onerror=alert(1)>",
  "a@b.cd",
  "+51 1 2345678",
  "Total Population: 1 2\n",
  "(data source: ",
  "Last updated on ",
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), soup);

/** Asserts that profile and evidence fit their schemas, or that an issue explains why there is no profile. */
function check(text: string, country?: string) {
  const result = readProfile(text, framework, { country });
  if (!result.profile) expect(result.issues.length).toBeGreaterThan(0);
  else {
    expect(parseProfile(result.profile, framework, "profile")).toEqual(result.profile);
    expect(parseEvidence(result.evidence, "evidence")).toEqual(result.evidence);
  }
  return result;
}

describe("for any input, the reader", () => {
  test("reads or rejects a text without throwing", () => {
    fc.assert(
      fc.property(anyText, (text) => void check(text)),
      { numRuns: 300 },
    );
  });

  test.each([
    ["1.1.1", `- [Ice Act](https://a.example/${"(a)".repeat(900)})`],
    ["1.5.2", `The ${"Xy".repeat(400)}-CERT is responsible.`],
  ])("limits the length of addresses and names in section %s", (code, words) => {
    check(makeDocument({ [code]: words }), "ATA");
  });

  test("keeps every deciding span within its block", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("1.1.1", "1.2.1", "1.3.1", "1.3.3", "1.5.4", "2.2", "2.4"),
        (words, code) => {
          const { profile, evidence } = check(makeDocument({ [code]: words }), "ATA");
          expect(profile).toBeDefined();
          for (const { blocks, decided } of Object.values(evidence?.indicators ?? {}))
            if (decided) {
              const length = blocks[decided.block]?.text.length ?? -1;
              expect(
                0 <= decided.start && decided.start <= decided.end && decided.end <= length,
              ).toBe(true);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("decodes any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void check(decodeText(bytes))),
      { numRuns: 200 },
    );
  });

  test("returns the same result for the same text", () => {
    fc.assert(
      fc.property(soup, (words) => {
        const text = makeDocument({ "1.3.3": words });
        expect(readProfile(text, framework)).toEqual(readProfile(text, framework));
      }),
      { numRuns: 50 },
    );
  });
});

/** Fragments that may cause excessive backtracking when repeated. */
const TEMPTING = [
  " ",
  "(",
  "[a](b",
  "word ",
  "“The ",
  "-A    -B    ",
  "the Agency of Law, ",
  "member of the A ",
  "Penal Code - Act and Law, ",
  "A-CERT (",
  "1 1-",
  "; A",
  "does not ",
  "Convention on the rights of the child ",
  "agencies are The ",
  "no agency leads ",
  "although no plan is, ",
  "under the plan ",
];

describe("run time", () => {
  const time = (piece: string, size: number) => {
    const words = piece.repeat(size / piece.length);
    const text = makeDocument({ "1.2.1": words, "1.3.3": words });
    const times = [1, 2].map(() => {
      const before = performance.now();
      readProfile(text, framework);
      return performance.now() - before;
    });
    return Math.min(...times);
  };

  test.each(HOSTILE_KINDS)("is linear for a document of %s", { retry: 2 }, (kind) => {
    const timeOf = (size: number) => {
      const text = makeHostile(kind, size, framework);
      const before = performance.now();
      readProfile(text, framework);
      return performance.now() - before;
    };
    timeOf(2_000);
    expect(timeOf(200_000)).toBeLessThan(40 * timeOf(20_000) + 300);
  });

  test("is under 20 seconds for 100,000 headings", () => {
    const text = `CYBERWELLNESS PROFILE\nANTARCTICA\n${"1.2.1 CIRT\nice\n".repeat(100_000)}`;
    expect(readProfile(text, framework).profile?.country).toBe("ATA");
  }, 20_000);

  test("is under 20 seconds for a word of five million letters", () => {
    const text = makeDocument({ "1.2.1": "a".repeat(5_000_000) });
    expect(readProfile(text, framework).profile?.country).toBe("ATA");
  }, 20_000);

  // A loose bound is enough: quadratic growth would take a hundred times as long for ten times the size.
  test.each(TEMPTING)("is linear in the repetitions of %j", { retry: 2 }, (piece) => {
    time(piece, 2_000);
    expect(time(piece, 150_000)).toBeLessThan(40 * time(piece, 15_000) + 300);
  });
});
