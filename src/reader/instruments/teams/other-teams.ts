/** A word that names a team by its letters. */
const TEAM = "[\\p{L}\\d./-]{0,20}(?:C(?:E|I|SI)RT|Cert(?=\\p{Lu}|\\b))[\\p{L}\\d./-]{0,20}";

/** A sentence without its assessment, without what a team belongs to, whom it met, and whom it came after. */
export const dropOthers = (text: string): string =>
  ASIDE_OTHERS.reduce((rest, other) => rest.replace(other, ""), text).replace(THROUGH, "$1");

const ASIDE_OTHERS: readonly RegExp[] = [
  /\bC(?:E|I|SI)RT (?=(?:readiness |implementation )?(?:assessment|workshop|training))/g,
  // "is a member of FIRST", "has been an observer in PolarCERT", "took part in a drill with SnowCERT".
  /\b(?:(?:accredited |full |founding |active )*members? of|(?<!\bwas )joined(?! by\b)|observers? (?:in|at|of|to)|(?:one of the )?founders? of|participat\p{Ll}+ (?:as [^,.;]{2,30} )?in|(?:takes?|took|taking) part in|(?:in contact|exchang\p{Ll}+ [^,.;]{2,30}) with)\b.*?(?=, (?:while|whereas|but) |$)/su,
  /,? ?\(?(?:formerly|previously|formally)(?: (?:called|known as|named))? (?:[^.,;)]|\.(?=\S))+\)?/g,
  /\b(?:the |an? )?(?:\p{L}{1,30} ){0,8}?\S{1,40}, (?:dissolved|abolished|closed|disbanded)\b/gu,
  // "(ex SnowCERT)", "the former SnowCERT".
  / ?\((?:ex|former|old)[- ][^()]{2,60}\)/g,
  new RegExp(
    `\\b(?:former|erstwhile|defunct|old) (?:(?!of )\\p{Ll}+ ){0,3}${TEAM}(?: ${TEAM})?`,
    "gu",
  ),
  // "SnowCERT, which existed since 2002, has been merged into it".
  new RegExp(
    `${TEAM}(?: \\([^()]{2,60}\\))?(?:, [^,.;]{2,80},)? (?:has been|had been|was) (?:since |later )?(?:merged|dissolved|absorbed|disbanded|abolished|closed|discontinued|superseded|replaced|renamed)\\b|${TEAM} (?:closed|ceased|stopped)\\b`,
    "gu",
  ),
  // "Before that only SnowCERT existed", "Until 2012 SnowCERT was the team".
  /^(?:Before (?:that|this|then)\b|Prior to (?:that|this)\b|Previously\b|Formerly\b|In the past\b|(?:Until|Till|Up to) (?:\p{Lu}\p{Ll}+ )?\d{4},? (?=[^,.;]{0,80}?\b(?:was|were|had|existed|handled|operated|served|acted|performed)\b))[^;]*/su,
];

/** "by the Tide Bureau through its unit KelpCERT": the unit is the team. */
const THROUGH =
  /\b((?:by|to|with) )(?:the )?[^.,;]{3,120}? (?:through|by means of|via) (?:its|the|their) (?:(?:\p{Ll}+ ){0,3}?(?:unit|team|cent(?:re|er)|department|division|section|body|branch|office|directorate|service|group),? )?(?:called |known as |named )?(?=\p{Lu})/gu;

/** Whether a place in a text is behind words for another's team: one that a team belongs to, meets, or came after. */
export const isOther = (text: string, at: number): boolean =>
  OTHER.test(text.slice(Math.max(0, at - 120), at));

/** What a team is a part of, or made like. */
const BELONGS =
  "member of|(?<!(?:C(?:E|I|SI)RT|team) )belong(?:s|ed) to|modell?ed (?:on|after)|model of|similar to|affiliated (?:with|to)|accredited by";
/** Whom it works with, hears from, or learns from. */
const MEETS =
  "(?:cooperat|collaborat|liais)\\w*(?: [a-z]+ly)? with|partner\\w* with|agreements? with|memorand(?:um|a) [^,.;]{0,30}with|(?:takes?|took|taking) part (?:in|to)|(?:receiv|obtain)[a-z]+ [^,.;]{2,30} from|sends? [^,.;]{2,30} to|(?:trained|assisted|help(?:ed)?) by|(?:support|help|assistance|advice|aid) of";
/** Whom it came after. */
const CAME_AFTER =
  "(?:takes?|took|taken|taking) the place of|(?:took|taken|taking) over (?:(?:the |its )?(?:tasks?|functions?|duties|role|work|mandate|responsibilities) )?(?:from|of)|(?:tasks?|functions?|duties|role|mandate|responsibilities) (?:over )?from|successor(?: [a-z]+)? (?:of|to)|predecessors?(?: (?:is|was|were))?|succeed(?:s|ed)|replac(?:es|ed)|replacement (?:of|for)|(?:emerged|evolved|grew|arose|grown|arisen|born) (?:from|out of)";
const OTHER = new RegExp(`\\b(?:${BELONGS}|${MEETS}|${CAME_AFTER})\\b[^.;]{0,90}$`, "i");
