import { expect, test } from "vitest";
import type { CountryTreaties } from "../../src/domain/editions/treaties.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n } from "../../src/i18n/i18n.tsx";
import { describeRegister } from "../../src/i18n/register-words.ts";

const en = createI18n("en", await loadMessages("en", "views"));
const es = createI18n("es", await loadMessages("es", "views"));

test.each<[NonNullable<CountryTreaties["protocol"]>, string, string]>([
  [
    { signed: "2001-10-05" },
    "signed 5 October 2001, not a party by March 2015",
    "firmó el 5 de octubre de 2001; no era parte en marzo de 2015",
  ],
  [
    { signed: "2000-09-08", party: "2002-01-18" },
    "signed 8 September 2000, a party since 18 January 2002",
    "firmó el 8 de septiembre de 2000; es parte desde el 18 de enero de 2002",
  ],
  [{ party: "2014-03-25" }, "a party since 25 March 2014", "es parte desde el 25 de marzo de 2014"],
  [{}, "neither signed nor a party by March 2015", "ni firma ni adhesión hasta marzo de 2015"],
  [
    { partySince: "2016" },
    "neither signed nor a party by March 2015; a party since 2016",
    "ni firma ni adhesión hasta marzo de 2015; es parte desde 2016",
  ],
  [
    { signed: "2005-09-16", partySince: "2021" },
    "signed 16 September 2005, not a party by March 2015; a party since 2021",
    "firmó el 16 de septiembre de 2005; no era parte en marzo de 2015; es parte desde 2021",
  ],
])("describes the entry %j", (protocol, english, spanish) => {
  const wordsIn = (i18n: typeof en) => describeRegister({ protocol }, "2015-03-14", i18n)[1];
  expect(wordsIn(en)).toEqual({ treaty: "protocol", title: "Protocol", text: english });
  expect(wordsIn(es)).toMatchObject({ title: "Protocolo", text: spanish });
});

test("describes both treaties, even if one has no entry", () => {
  const all = describeRegister({ convention: { party: "1990-01-26" } }, "2015-03-14", en);
  expect(all.map(({ title, text }) => `${title}: ${text}`)).toEqual([
    "Convention: a party since 26 January 1990",
    "Protocol: neither signed nor a party by March 2015",
  ]);
});

test("states that the Convention is not known if the source has no entry for it", () => {
  const [convention] = describeRegister({ protocol: {} }, "2015-03-14", en);
  expect(convention?.text).toBe("Not known");
});
