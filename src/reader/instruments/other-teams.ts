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
  // "the former SnowCERT".
  new RegExp(
    `\\b(?:former|erstwhile|defunct|old) (?:(?!of )\\p{Ll}+ ){0,3}${TEAM}(?: ${TEAM})?`,
    "gu",
  ),
  // "SnowCERT, which existed since 2002, has been merged into it".
  new RegExp(
    `${TEAM}(?: \\([^()]{2,60}\\))?(?:, [^,.;]{2,80},)? (?:has been|had been|was) (?:since |later )?(?:merged|dissolved|absorbed|disbanded|abolished|closed|discontinued|superseded|replaced|renamed)\\b`,
    "gu",
  ),
  // "Before that only SnowCERT existed", "Until 2012 SnowCERT was the team".
  /^(?:Before (?:that|this|then)\b|Prior to (?:that|this)\b|Previously\b|In the past\b|(?:Until|Till|Up to) (?:\p{Lu}\p{Ll}+ )?\d{4},? (?=[^,.;]{0,80}?\b(?:was|were|had|existed|handled|operated|served|acted|performed)\b)).*$/su,
];

/** "by the Tide Bureau through its unit KelpCERT": the unit is the team. */
const THROUGH =
  /\b((?:by|to|with) )(?:the )?[^.,;]{3,120}? (?:through|by means of|via) (?:its|the|their) (?:(?:\p{Ll}+ ){0,3}?(?:unit|team|cent(?:re|er)|department|division|section|body|branch|office|directorate|service|group),? )?(?:called |known as |named )?(?=\p{Lu})/gu;
