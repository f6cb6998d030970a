import { isNumberAlone } from "../words/law-citation.ts";
import { PASSAGE } from "../words/law-words.ts";
import { ENDS, WEAK } from "./law-series.ts";
import { FOREIGN_LAW, LAW_START, WHOLE_LAW } from "./law-title.ts";

/** Whether what looks like a second law is still what the first is on, or what it amends. */
export const goesOnWith = (left: string, right: string, joint: string): boolean =>
  OF_ANOTHER.test(left) ||
  (WEAK.test(joint) && isOpenTo(left, right) && !(joint === ", " && isOneTitle(right)));

/** "Law on Ice, Snow Act": behind a comma alone, "Snow, Frost and Hail Act" may go on, and a whole title does not. */
const isOneTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) && !isNumberAlone(text) && !/, | and /.test(text);

/** "Law amending the Ice Code and the Snow Act", "Rules under the Ice Act and the Snow Act". */
const OF_ANOTHER =
  /\b(?:[Aa]mend(?:ing|ments?(?: and \p{L}+)? to|ments? of)|[Mm]odifying|[Rr]epealing|[Ii]mplementing|[Ss]upplementing|under) (?:the )?\p{Lu}[^"“\d()]{0,80}$/u;

/** "Law on Children and Youth Act": what a law is on may end in a law's noun; what begins with one, or with a passage, is another, and so is a bill. */
const isOpenTo = (left: string, right: string): boolean =>
  LAW_START.test(left) &&
  !ENDS.test(left) &&
  ![WHOLE_LAW, PASSAGE, FOREIGN_LAW].some((closed) => closed.test(left)) &&
  !isNumberAlone(left) &&
  !LAW_START.test(right) &&
  !PASSAGE.test(right) &&
  !/^(?:\p{Lu}[\p{L}-]+ ){1,5}Bill\b/u.test(right);
