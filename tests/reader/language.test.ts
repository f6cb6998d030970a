import { expect, test } from "vitest";
import { splitBlocks } from "../../src/reader/blocks.ts";
import { cleanText, mendWords } from "../../src/reader/clean-text.ts";
import { readStatus } from "../../src/reader/status/read-status.ts";
import { readNames } from "./names.ts";

/** Invented sentences with wording that is easily misread. */
test.each([
  ["1.3.1", "partial", "Borealia has a National Ice Strategy (NIS) (draft)."],
  ["1.3.1", "partial", "Borealia has a National Ice Strategy (NIS), currently in draft."],
  ["1.3.1", "partial", "Borealia is shaping its first ice strategy."],
  ["1.2.1", "partial", "There is no CIRT, but the bureau has begun recruiting for one."],
  ["1.2.1", "unknown", "The survey asked whether the island has a national CIRT."],
  ["1.3.1", "unknown", "The bureau did not say whether a strategy has been adopted."],
  ["1.1.1", "absent", "There is no data or computer crime legislation."],
  ["1.1.1", "absent", "Borealia has no information technology law."],
  ["1.1.1", "partial", "Borealia has no Data Act, but an Ice Bill is before Parliament."],
  ["1.1.1", "unknown", "There is no data on the laws of Borealia."],
  ["1.3.1", "unknown", "No information about a policy was provided."],
  ["1.1.1", "partial", "The Ice Act is at present with the Attorney General."],
  ["1.1.1", "partial", "A law on computer crime is under examination by the Senate."],
  ["1.2.1", "partial", "The national CIRT is under establishment with the support of ITU."],
  ["1.2.1", "partial", "ITU is assisting Borealia in establishing a national CIRT."],
  ["1.2.1", "exists", "KelpCIRT is assisting banks in building teams of their own."],
  ["1.2.1", "unknown", "Borealia has asked ITU for assistance with its CIRT."],
  ["2.2", "exists", "Borealia has ratified the CRC and the Optional Protocol."],
  [
    "2.2",
    "partial",
    "It signed, but did not ratify the Protocol; it is a party to the Convention.",
  ],
  ["2.2", "partial", "It is a party to the Convention on Cybercrime and to the Optional Protocol."],
  ["1.2.1", "partial", "Borealia has a national CIRT, but it is not yet operating."],
  ["1.2.1", "partial", "Borealia has a national CIRT. However, it does not function."],
  ["1.2.1", "partial", "The team was set up as IceCERT, but it has not yet started to operate."],
  ["1.2.1", "partial", "There is a CIRT for the harbours, SeaCERT; a national one does not exist."],
  ["1.2.2", "partial", "The adoption of a framework of standards was entrusted to a committee."],
  ["1.4.2", "partial", "Borealia has run courses for judges, but has no programmes for schools."],
  ["1.4.3", "unknown", "The number of professionals who are certified has not been established."],
  ["1.3.2", "exists", "The roadmap sets the dates by which they have to be done."],
  ["1.3.2", "partial", "The Kelp Bureau is responsible for providing a roadmap."],
  ["1.3.2", "partial", "The Kelp Bureau is charged with the national governance roadmap."],
  ["1.3.2", "partial", "The Kelp Bureau was mandated to prepare a national governance roadmap."],
  ["1.3.1", "partial", "Borealia has taken steps towards an ice policy."],
  ["1.3.1", "partial", "The bureau has prepared a strategy, which awaits adoption."],
  ["1.3.1", "partial", "The National Ice Strategy has been submitted to the Cabinet."],
  ["1.3.1", "absent", "There are efforts towards a committee on the safety of networks."],
  ["1.3.4", "partial", "Although not officially, Borealia measures itself by the Ice Index."],
  ["1.4.3", "unknown", "The Ice Academy offers courses for public servants."],
  ["1.4.3", "exists", "The Ice Academy offers courses; 30 officers hold a certificate."],
  ["1.5.1", "partial", "Borealia gets help from a laboratory abroad on request."],
  ["1.5.2", "partial", "The Ice Strategy encourages agencies to share what they know."],
  ["1.5.2", "partial", "Agencies are encouraged to share what they know."],
  ["1.5.2", "exists", "A programme of the bureau encourages agencies to share what they know."],
  ["1.5.3", "partial", "The police informally share what they know with companies."],
  ["2.3", "absent", "KelpCERT gives no advice on the safety of children online."],
  ["1.1.1", "absent", "Such offences are nowhere defined in the laws of Borealia."],
  ["1.1.1", "partial", "No statute deals with it. A text called Ice Bill awaits debate."],
  ["1.1.2", "absent", "The Ice Ordinance was repealed and nothing has taken its place."],
  ["1.2.1", "absent", "No incident response team exists, nor is one foreseen."],
  [
    "1.2.2",
    "partial",
    "Work on a standard has begun, but so far no body is bound by any framework.",
  ],
  ["1.2.2", "unknown", "The bureau did not reply to the question on frameworks."],
  ["1.2.3", "partial", "Only half of it is there: diplomas, but not yet those of agencies."],
  ["1.3.1", "absent", "The strategy expired in 2012 and was not renewed."],
  ["1.3.1", "exists", "The strategy of 2008 expired and was replaced by the Ice Strategy."],
  ["1.3.2", "absent", "A roadmap, by contrast, has been neither written nor asked for."],
  ["1.3.2", "partial", "As for a roadmap, its elaboration has been assigned to a group."],
  ["1.3.3", "unknown", "No particulars were received as to which authority is in charge."],
  ["1.3.4", "partial", "It is intended that security be measured by a yearly scorecard."],
  ["1.3.4", "partial", "So far only the banking sector is measured."],
  ["1.4.1", "unknown", "About research in Borealia nothing is known."],
  ["1.4.3", "absent", "There is nobody in the service who holds a certificate."],
  ["1.5.1", "partial", "Memoranda have been negotiated; their signature remains to be arranged."],
  ["1.5.3", "absent", "Partnerships exist for roads, but none has been entered into for security."],
  ["2.1", "partial", "Children are not as yet protected by a law. An Ice Bill is out for comment."],
  [
    "2.3",
    "exists",
    "There is no agency for it. Parents find advice for the internet at the bureau.",
  ],
  ["2.4", "absent", "There is no place where such content is taken in."],
  [
    "2.2",
    "exists",
    "The Convention on the Rights of the Child was ratified; its Optional Protocol followed in 2004.",
  ],
  [
    "2.2",
    "partial",
    "The Convention on the Rights of the Child is binding on it, the Protocol is a treaty to which it is not a party.",
  ],
  ["1.2.1", "partial", "There is no CIRT, but the buying of machines for one has begun."],
  [
    "1.2.1",
    "partial",
    "KelpCIRT answers to incidents; it has not been given any official mandate.",
  ],
  ["1.3.1", "partial", "There is no strategy. However an Ice Policy is under formulation."],
  ["1.3.4", "unknown", "Informations on benchmarking were not available."],
  [
    "1.4.3",
    "exists",
    "Some officers hold an Ice Auditor certificate – how many was never recorded.",
  ],
  ["1.4.3", "absent", "Not a single civil servant of Borealia had obtained a certificate."],
  [
    "1.5.1",
    "partial",
    "There is no agreement. However talks have been opened on such an agreement.",
  ],
  ["1.5.3", "absent", "There is no programme. It has been proposed to hold a forum on the matter."],
  ["1.5.4", "exists", "Though it does not belong to the Tide Pact, Borealia is a member of COLD."],
  ["2.1", "exists", "It is an offence by the Ice Act – possession alone not being punished."],
  [
    "1.5.1",
    "unknown",
    "Borealia does not have any agencies certified under internationally recognized standards.",
  ],
  [
    "2.2",
    "partial",
    "Borealia signed the Convention on the Rights of the Child, but has not ratified it.",
  ],
  [
    "2.2",
    "absent",
    "It has acceded neither to the Convention on the Rights of the Child nor to its Optional Protocol.",
  ],
  [
    "2.2",
    "unknown",
    "It is not known whether Borealia joined the Convention on the Rights of the Child.",
  ],
  ["2.3", "absent", "The council looks after children, but going online is not among its tasks."],
  [
    "2.2",
    "absent",
    "Neither the Convention on the Rights of the Child nor its Optional Protocol was ratified.",
  ],
  // "No information security strategy" denies the strategy and does not mean missing information.
  ["1.3.1", "absent", "Borealia has no information security strategy."],
  ["1.1.2", "absent", "There is no data protection law in Borealia."],
  ["1.5.2", "absent", "No information is shared between the ministries."],
  ["1.3.1", "unknown", "There is no information which confirms that Borealia has a strategy."],
  ["1.3.1", "unknown", "There is no evidence of a strategy."],
  ["1.5.1", "absent", "There is no sharing of such assets across borders."],
  // A negated subject may follow an opening phrase.
  ["1.5.2", "absent", "At present, no assets are shared among the ministries."],
  ["1.5.2", "exists", "In 2013, no fewer than 12 ministries shared their alerts through it."],
  ["1.2.2", "absent", "There is no obligation to follow what other countries do."],
  // "How many" refers to the number, not to the measure.
  ["1.4.3", "unknown", "Borealia does not know how many public servants are certified."],
  ["1.4.3", "exists", "Borealia says how many are certified: it has 12 certified professionals."],
  // An operating team is partial if it is not the national team.
  [
    "1.2.1",
    "partial",
    "A team (ICE-CERT) has been operating since 2012 but is not yet recognized as the national CIRT.",
  ],
  ["1.2.1", "absent", "There is no national CIRT. A team has never been operating."],
  // A proposed meeting is not a step towards the measure, but a programme proposed after a meeting is.
  [
    "1.5.3",
    "absent",
    "It has no programme. However, a forum on the ice trade was proposed in 2014.",
  ],
  ["1.5.3", "partial", "It has no programme. However, after a forum a programme was proposed."],
  // A wider strategy is an answer, but a strategy for another field is not.
  [
    "1.3.1",
    "exists",
    "It has no separate strategy. The Ice Agenda is the officially recognized policy in this field.",
  ],
  [
    "1.3.1",
    "absent",
    "It has no cyber strategy. The Ice Plan is the officially recognized policy on teaching.",
  ],
  // "At this stage" means "now", but "at the final stage" means that work is under way.
  ["1.5.1", "absent", "Borealia does not have any partnership at this stage."],
  ["1.3.1", "partial", "The strategy is at the final stage."],
  // A bill on another matter is not a step towards the measure.
  ["1.1.1", "absent", "There is no law on it. A Post Bill is drafted, but it does not cover it."],
  ["1.1.1", "absent", "There is no law on it. A bill is read which covers boats and nets only."],
  ["1.1.1", "partial", "There is no law on it. A bill is read which covers hacking only."],
  // An adverb may follow the auxiliary verb.
  ["1.3.1", "partial", "There is no strategy. A policy has however been drafted."],
  ["1.3.1", "partial", "There is no strategy. A policy was, in part, prepared."],
  ["1.3.1", "absent", "There is no strategy. The strategy has not been drafted."],
  // A pending, announced or informal measure is partial.
  ["1.1.1", "partial", "The Ice Bill was approved by the Cabinet and is now before Parliament."],
  ["1.1.1", "partial", "The law has been approved by the Cabinet and awaits adoption."],
  ["1.2.1", "partial", "Borealia has no CIRT. An agreement to establish one has been signed."],
  ["1.5.4", "partial", "Membership of COLD has been applied for."],
  ["1.5.3", "partial", "The bureau intends to share its alerts with banks."],
  ["1.4.2", "partial", "Courses for judges are to start in 2016."],
  ["1.2.3", "partial", "The body that accredits auditors is not yet operational."],
  ["1.5.2", "partial", "Ministries exchange alerts on an informal basis."],
  // A channel that takes reports answers 2.4 despite a denial.
  ["2.4", "exists", "There is no agency for it. However citizens may report to the police."],
  ["2.4", "exists", "There is no agency for it, but kelp@borealia.example takes in reports."],
  ["2.4", "absent", "There is no agency for it. However a radio programme informs children."],
  // The Convention without its Optional Protocol is partial.
  [
    "2.2",
    "partial",
    "Borealia ratified the Convention on the Rights of the Child, but it has not yet acceded to the Optional Protocol.",
  ],
  [
    "2.2",
    "partial",
    "Borealia is party to the Convention on the Rights of the Child. Ratification of the Optional Protocol is planned.",
  ],
  [
    "2.2",
    "exists",
    "Borealia joined the Convention on the Rights of the Child in 1990 and its Optional Protocol in 2002.",
  ],
  // The template's wording for another indicator.
  ["1.5.3", "unknown", "No agencies are certified under internationally recognized standards."],
])("reads the status of indicator %s as %s: %s", (code, status, text) => {
  expect(readStatus(code, splitBlocks(mendWords(cleanText(text)))).status).toBe(status);
});

test("finds the deciding words after a second denial", () => {
  const text = "There is no CIRT nor any plan, but the bureau has begun recruiting for one.";
  const { decided } = readStatus("1.2.1", splitBlocks(mendWords(cleanText(text))));
  expect(text.slice(decided?.start, decided?.end)).toBe("has begun recruiting");
});

test.each([
  ["1.3.3", "Responsible for cybersecurity is the Frost Directorate.", ["Frost Directorate"]],
  [
    "1.3.3",
    "The Ministry of Tides, Information and Communications is responsible for it.",
    ["Ministry of Tides, Information and Communications"],
  ],
  [
    "1.3.3",
    "The Kelp Bureau sets the policy and the Frost Directorate monitors the networks.",
    ["Kelp Bureau", "Frost Directorate"],
  ],
  ["1.3.3", "And the Kelp Bureau is responsible for cybersecurity.", ["Kelp Bureau"]],
  ["1.3.3", "Also the Kelp Bureau is responsible for cybersecurity.", ["Kelp Bureau"]],
  [
    "1.1.1",
    "Through:\n- Ice Act; Snow Code\n- and the Frost Code",
    ["Ice Act", "Snow Code", "Frost Code"],
  ],
  [
    "1.1.1",
    "Through:\n- Ice Act – first of its kind\n- Snow Code\n- Ice Act",
    ["Ice Act", "Snow Code"],
  ],
  [
    "2.1",
    "The Snow Act covers it, and so does section 9 of the Frost Act.",
    ["Snow Act", "Section 9 of the Frost Act"],
  ],
  ["1.1.2", "Through:\n- Data Act (2003), Data Act", ["Data Act (2003)"]],
  [
    "1.1.1",
    "Through:\n- Section 5 of the Ice Act, 2004. Sections 6 and 7 of the Snow Act",
    ["Section 5 of the Ice Act, 2004", "Sections 6 and 7 of the Snow Act"],
  ],
  [
    "1.3.3",
    "The ministry of tides monitors the implementation of the strategy.",
    ["Ministry of tides"],
  ],
  [
    "1.3.3",
    "The Kelp Bureau and, within its limits, the Frost Directorate are responsible for it.",
    ["Kelp Bureau", "Frost Directorate"],
  ],
  [
    "1.3.3",
    "The following are responsible:\n- Ministry of Tides and Ministry of Kelp",
    ["Ministry of Tides", "Ministry of Kelp"],
  ],
  ["1.3.3", "That said, the Kelp Bureau is responsible for cybersecurity.", ["Kelp Bureau"]],
  ["1.5.4", "Borealia belongs to COLD and to the SEA-CERT.", ["COLD", "SEA-CERT"]],
  ["2.4", "There is no hotline; one is going to be opened by the Tides Board.", []],
  ["2.4", "Reports on what children see are taken in by the Tides Board.", ["Tides Board"]],
  [
    "1.3.3",
    "The Ministry of Tides (MoT) and Gardaí Mara are the lead agencies.",
    ["Ministry of Tides (MoT)", "Gardaí Mara"],
  ],
  [
    "1.3.3",
    "The Ministry of Ice, Science (MIS) and Higher Education is the agency responsible.",
    ["Ministry of Ice, Science (MIS) and Higher Education"],
  ],
  [
    "1.3.3",
    "The Ice Council, chaired by the President, sets the policy and the Kelp Bureau implements it.",
    ["Ice Council", "Kelp Bureau"],
  ],
  [
    "1.1.1",
    "It is covered by the Ice Act 1997 and the Posts and Tides Act 1998.",
    ["Ice Act 1997", "Posts and Tides Act 1998"],
  ],
  [
    "1.1.1",
    "Hacking is punished under the Ice Act B.E. 2550 (2007), which is in force.",
    ["Ice Act B.E. 2550 (2007)"],
  ],
])("reads the names of instruments for indicator %s: %s", (code, text, names) => {
  expect(readNames(code, text)).toEqual(names);
});
