import { expect, test } from "vitest";
import { scaleBreakpoints } from "../../src/build/page-plugins.ts";

test("converts breakpoints from px to rem, and no other sizes", () => {
  const rule = "{ a { inline-size: 640px } }";
  expect(scaleBreakpoints(`@media screen and (max-width: 640px) ${rule}`)).toBe(
    `@media screen and (max-width: 40rem) ${rule}`,
  );
  expect(scaleBreakpoints("@media (min-width: 641px) and (max-height: 500px) {}")).toBe(
    "@media (min-width: 40.0625rem) and (max-height: 31.25rem) {}",
  );
  expect(scaleBreakpoints("@container (min-width: 860px) {}")).toBe(
    "@container (min-width: 53.75rem) {}",
  );
});
