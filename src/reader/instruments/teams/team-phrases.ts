import { LETTER } from "../words/whole-words.ts";

/** Words for a team of any name. */
export const TEAM =
  "(?<![-./])C(?:E|I|SI)RTs?|(?:(?:incident|emergency|response|national|official|governmental?) )+(?:teams?|cent(?:re|er)s?|capability|unit|group)|teams?";
/** What is told between a team's word and its name: "the national CIRT of the island, BoCIRT". */
const OF = `(?: (?:of|for|in) (?:the )?[${LETTER}'’ -]{2,40}?)?`;
const WORK = "(?:role|functions?|tasks?|duties|mandate|responsibilities|activities|services)";

/** Turns of phrase that name, whatever is named. */
const NAMING =
  "known (?:as|by|under)(?: (?:its|the) (?:acronym|name|short form|abbreviation)(?: of)?)?|called|named|dubbed|titled|namely|i\\.e\\.|referred to as|abbreviated (?:as|to)|under the name(?: of)?|(?:bears|under|by) the name(?: of)?|name is|served by|followed by|nicknamed";
/** "The second is". */
const IS_COUNTED = "(?:the (?:first|second|third|other|latter)|one)(?: one)? is";
const IS_CALLED = `(?:${TEAM})(?:${OF}(?: (?:that|which) [^,.;]{3,60}? is|,| is(?: since \\d{4})?| are| includes?| such as|:| –| -|, i\\.e\\.| by the name of| (?:created|established|founded|set up) [^,.;]{2,40} (?:is|was)))?`;
/** "The functions of a CIRT are carried out by", "CIRT activities are carried out by". */
const IS_DONE = `${WORK} of (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})[^.;]{0,40}? (?:by|to|with)|(?:${TEAM}) ${WORK}[^.;]{0,80}? (?:by|to|with)|(?:incident|emergency) response [^.;]{0,40}?(?:is the (?:task|duty|responsibility) of|lies with)|(?:its|the|these|those|such) ${WORK} (?:is|are) (?:[a-z]+ ){0,6}?(?:done|performed|carried out|exercised|assumed|fulfilled|executed|discharged|taken on|taken over) (?:[a-z]+ ){0,4}?by`;
/** "As national CIRT acts". */
const AS_TEAM = `As (?:the |an? )?(?:[${LETTER}-]{1,20} ){0,3}?(?:${TEAM})(?: of [^,.;]{2,40}?)? (?:acts|serves|functions|works|operates)`;

/** What a team's name follows. */
export const BEFORE = new RegExp(
  `(?:\\b(?:${NAMING}|${IS_CALLED}|${IS_COUNTED}|${IS_DONE}|${AS_TEAM})|(?:${TEAM})(?:,| is| are)? \\() ?(?:the |The |an? |its )?["“‘(]?$`,
  "i",
);

const IS =
  "(?:(?:is|has been) (?:acting|serving|functioning|operating|working) as|(?:will be|will become|became|becomes|is|are)|(?:(?:currently|presently|now|also|officially) )?(?:acts?|serves?|functions?|operates?|works?) as|being)(?: (?:since|from|as of) (?:\\p{Lu}\\p{Ll}+ )?\\d{4})?";
const HAS_WORK = `(?:plays|assumes|fulfils?|performs|has|takes on|carries out|discharges|exercises) the ${WORK} of`;
const IS_MADE =
  "(?:(?:the \\p{Ll}+ )?(?:designates|recogni[sz]es) as|(?:has been|have been|was|were|is|are) (?:\\p{Ll}+ly )?(?:(?:designated|appointed|mandated|named|chosen|recogni[sz]ed|established|created|set up|founded|accredited)(?: (?:in|by|within|under|at|on) [^,.;]{2,80}?| \\p{Ll}+)?(?: \\p{Ll}+)? as|made|turned into))";
const A_TEAM = `(?:the |an? |another |its |our )?(?:(?!\\p{Ll}+ing |in |to |with |by |of )[\\p{L}’'-]{1,20} ){0,5}?(?:${TEAM}|establishment|up and running|operational|in operation|Incident Response Team|Response Team|cent(?:re|er)|cent(?:re|er) for (?:incident|alert)\\p{L}*)(?![\\p{L}]|[-./]\\p{L})`;
const DOES_WORK = `(?:performs|carries out|exercises|discharges|fulfils) (?:the |some |certain )?(?:${TEAM}) ${WORK}`;
/** Whoever builds up in himself what a team can do, or builds a team of his own people, where no team has a name. */
const BUILDS =
  "is (?:currently |now )?(?:in (?:the )?process of )?(?:creating|building|developing|setting up|establishing)(?: up)? (?:an? (?:\\p{Ll}+ ){0,2}?(?:incident|emergency) response capability|(?:one|a team|a national team)(?: up)? (?:around|out of|from|with) [^,.;]{0,40}\\bits\\b)";
const WHICH = "(?:which |that |(?:is )?an? (?:\\p{Ll}+ ){1,3}(?:that|which) )?";

/** What is said of a team behind its name. */
export const AFTER = new RegExp(
  `^["”’]?,? ?${WHICH}(?:(?:${IS}|${HAS_WORK}|${IS_MADE}) ${A_TEAM}|${DOES_WORK}|${BUILDS})`,
  "u",
);
/** "handles incidents and is the national CIRT": said of a subject second. */
export const AFTER_ALL = new RegExp(
  `^ \\p{Ll}{2,15}(?:s|ed) [^,.;]{3,100}? and (?:${IS}|${HAS_WORK}|${IS_MADE}) ${A_TEAM}`,
  "u",
);
