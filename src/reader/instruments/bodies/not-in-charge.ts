/** Nouns that stand for a body told of before. */
const ONE =
  "it|which|that|division|unit|department|agency|body|team|office|cent(?:re|er)|bureau|committee|council|institution|directorate|service|group|force|board|commission|company|organi[sz]ation|entity";

/** What stands before a body that has another part than being in charge. */
const PARTS: readonly string[] = [
  // Where a body belongs, and whom it reports to.
  `(?:${ONE}) (?:belongs|is attached|is subordinated?|was moved) to`,
  "(?:is )?(?:accountable|answerable) to|reports? to|presided over by",
  `(?:${ONE}) under|as an? (?:[a-z]+ ){0,3}(?:unit|department|part|body) (?:within|of|in|under)`,
  "(?:an?|its) (?:agency|branch|division|department|unit|organ|body|part) of|member of|part of|citizens of",
  "(?:created|established|set up|placed|located|housed|hosted|based|situated)(?: in \\d{4})? (?:inside|within|in|at|under)",
  // Who runs or chairs another, sits in it, or is served by it.
  `(?:${ONE}),? (?:led|run) by`,
  "(?:institutions|bodies|networks|systems|organs|entities|agencies|employees|representatives|experts|officials|consist(?:s|ing)|composed|made up|(?:committee|group|council|board|team|panel|commission)) of",
  "(?:group|committee|council|team|board|platform) with",
  "(?:held|conducted|organi[sz]ed|signed|concluded)(?: in \\d{4})?(?: [a-z]+){0,3}? with",
  // Who helps, decides, founds, pays or writes.
  "(?:in|with) (?:the |close |full )?(?:cooperation|co-operation|collaboration|coordination|partnership|conjunction|consultation|liaison|line|accordance|compliance|agreement|support|help|assistance|advice|approval)(?: with| of| from)",
  "(?:(?:supported|assisted|helped|advised)(?: [a-z]+){0,3}|funded|financed|approved|adopted|founded|created|established|issued|published|chaired|headed|presided|appointed|developed|drafted|elaborated|prepared|proposed) by",
  "(?:submitted|sent|presented|forwarded|addressed|directed) to|(?:by|in) (?:the )?decision of",
  // Who was before, or is told of for comparison.
  "replac(?:es|ed|ing)|succe(?:eds|eded|eding)|instead of|in place of|took over the tasks(?: which)?|functions of",
  "from|since|than|like|unlike|outside|before|after|until|without|about",
];

/** Whether the words before a body's name give it another part than being in charge. */
export const NOT_IN_CHARGE = new RegExp(
  `\\b(?:${PARTS.join("|")}) (?:the |an? |its )?$|\\bformer $`,
  "i",
);
