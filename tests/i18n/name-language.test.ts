import { expect, test } from "vitest";
import { langOf } from "../../src/i18n/words.ts";

test.each([
  ["PeCERT", "en"],
  ["Law on Electronic Signatures", "en"],
  ["Criminal Code (Articles 133(e) and 203A)", "en"],
  ["Complementary Standard no. nº 17", "en"],
  ["Law No. 2004-575 of June 2004", "en"],
  ["Plan Estratégico en Seguridad Informática", "und"],
  ["Patronato Nacional de la Infancia (PANI)", "und"],
  ["LEY 527 DE 1999", "und"],
  ["Loi No. 2018-16 portant Code", "und"],
  ["Lei No. 11,829/2008 (in Portuguese)", "und"],
  ["Šehir", "und"],
  ["О персональных данных", "und"],
  ["قانون", "und"],
])("the language of “%s” is %s", (name, lang) => {
  expect(langOf(name)).toBe(lang);
});
