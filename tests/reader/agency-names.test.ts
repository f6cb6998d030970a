import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Phrasings that state which body is in charge, with invented names. */
const SENTENCES: readonly (readonly [grammar: string, text: string, names: readonly string[]])[] = [
  [
    "responsible for",
    "The Polar Data Agency (PDA) is responsible for cyber security on the island.",
    ["Polar Data Agency (PDA)"],
  ],
  [
    "in charge of",
    "The Harbour Commission is in charge of all cybersecurity matters.",
    ["Harbour Commission"],
  ],
  [
    "oversees",
    "The Ministry of Fisheries and Tides oversees the national roadmap.",
    ["Ministry of Fisheries and Tides"],
  ],
  [
    "leads, with an adverb",
    "The Tundra Security Council currently leads the implementation of the strategy.",
    ["Tundra Security Council"],
  ],
  [
    "is mandated to",
    "The Borealian Communications Authority is mandated to implement the cybersecurity policy.",
    ["Borealian Communications Authority"],
  ],
  [
    "has been tasked with",
    "The Office of the Chief Ranger has been tasked with carrying out the strategy.",
    ["Office of the Chief Ranger"],
  ],
  ["takes the lead on", "The Glacier Bureau takes the lead on cybersecurity.", ["Glacier Bureau"]],
  [
    "two subjects",
    "The Ministry of Snow and the Lighthouse Board are jointly responsible for implementing the policy.",
    ["Ministry of Snow", "Lighthouse Board"],
  ],
  [
    "three subjects",
    "The Frost Agency, the Ministry of Wool and the Kelp Authority are in charge of cybersecurity.",
    ["Frost Agency", "Ministry of Wool", "Kelp Authority"],
  ],
  [
    "both … and",
    "Both the Frost Agency and the Kelp Authority oversee the policy.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "together with",
    "The Frost Agency, together with the Ministry of Wool, is responsible for cybersecurity.",
    ["Frost Agency", "Ministry of Wool"],
  ],
  [
    "as well as",
    "The Kelp Authority as well as the Walrus Directorate coordinate cybersecurity.",
    ["Kelp Authority", "Walrus Directorate"],
  ],
  [
    "in the passive",
    "The national strategy is implemented by the Kelp Authority.",
    ["Kelp Authority"],
  ],
  [
    "in the passive, past",
    "Cybersecurity has been coordinated by the Ministry of Wool and the Frost Agency since 2012.",
    ["Ministry of Wool", "Frost Agency"],
  ],
  [
    "modal passive",
    "Implementation of the roadmap shall be supervised by the Walrus Directorate (WD).",
    ["Walrus Directorate (WD)"],
  ],
  [
    "under the responsibility of",
    "Cybersecurity is under the responsibility of the Ministry of Wool.",
    ["Ministry of Wool"],
  ],
  [
    "falls under",
    "The implementation of the policy falls under the Kelp Authority.",
    ["Kelp Authority"],
  ],
  [
    "lies with",
    "Responsibility for the roadmap lies with the Office of the Prime Ranger.",
    ["Office of the Prime Ranger"],
  ],
  [
    "is the responsibility of",
    "Cybersecurity is the responsibility of the Frost Agency.",
    ["Frost Agency"],
  ],
  [
    "was given to",
    "The task of implementing the strategy was given to the Lighthouse Board.",
    ["Lighthouse Board"],
  ],
  [
    "has been assigned to",
    "The mandate has been assigned to the Frost Agency and to the Kelp Authority.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "shared between",
    "The duty is shared between the Ministry of Wool and the Walrus Directorate.",
    ["Ministry of Wool", "Walrus Directorate"],
  ],
  [
    "the body in charge is",
    "The body officially in charge of cybersecurity is the Kelp Authority.",
    ["Kelp Authority"],
  ],
  [
    "the institutions responsible are",
    "The institutions responsible for cybersecurity are the Frost Agency and the Ministry of Wool.",
    ["Frost Agency", "Ministry of Wool"],
  ],
  [
    "designated as",
    "The government has designated the Glacier Bureau as the responsible agency.",
    ["Glacier Bureau"],
  ],
  [
    "designated, passive",
    "The Glacier Bureau was designated as the lead agency for cybersecurity.",
    ["Glacier Bureau"],
  ],
  [
    "entrusted",
    "Borealia entrusted the Lighthouse Board with the implementation of its policy.",
    ["Lighthouse Board"],
  ],
  [
    "“the lead agency being”",
    "Several bodies deal with cybersecurity, the lead agency being the Frost Agency.",
    ["Frost Agency"],
  ],
  [
    "through a body",
    "The island implements its policy through the Kelp Authority.",
    ["Kelp Authority"],
  ],
  [
    "a department and its ministry",
    "The Department of Signals within the Ministry of Wool is responsible for cybersecurity.",
    ["Department of Signals within the Ministry of Wool"],
  ],
  [
    "a ministry, through its department",
    "The Ministry of Wool, through its Department of Signals, is responsible for cybersecurity.",
    ["Ministry of Wool"],
  ],
  [
    "apposition",
    "The Frost Agency, a public body founded in 2009, is responsible for cybersecurity.",
    ["Frost Agency"],
  ],
  [
    "relative clause",
    "The Kelp Authority, which reports to the king, coordinates cybersecurity.",
    ["Kelp Authority"],
  ],
  ["only an acronym", "KAFB is the national body in charge of cybersecurity.", ["KAFB"]],
  [
    "a name in another language",
    "The Agencia Nacional del Hielo (National Agency of Ice) is responsible for cybersecurity.",
    ["Agencia Nacional del Hielo (National Agency of Ice)"],
  ],
  [
    "French name",
    "The Direction Générale de la Banquise (DGB) leads cybersecurity.",
    ["Direction Générale de la Banquise (DGB)"],
  ],
  [
    "letters outside ASCII",
    "The Şelale Ürün Kurumu (ŞÜK) is the authority responsible for cybersecurity.",
    ["Şelale Ürün Kurumu (ŞÜK)"],
  ],
  [
    "an opening phrase",
    "On the island, the Walrus Directorate is responsible for cybersecurity.",
    ["Walrus Directorate"],
  ],
  [
    "an opening clause",
    "Under the Ice Act of 2010, the Frost Agency is the competent authority.",
    ["Frost Agency"],
  ],
  [
    "two sentences",
    "The Frost Agency is responsible for the policy. The Kelp Authority is responsible for the roadmap.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "a list after a complete sentence",
    "The island has recognized these bodies as responsible:\n- The Frost Agency\n- Kelp Authority (KA)",
    ["Frost Agency", "Kelp Authority (KA)"],
  ],
  [
    "a list with commas",
    "The following bodies share the responsibility: the Frost Agency, the Kelp Authority and the Ministry of Wool.",
    ["Frost Agency", "Kelp Authority", "Ministry of Wool"],
  ],
  [
    "will be responsible",
    "The Frost Agency will be responsible once it has been set up.",
    ["Frost Agency"],
  ],
  [
    "plays the role",
    "The Walrus Directorate plays the role of national cybersecurity agency.",
    ["Walrus Directorate"],
  ],
  [
    "acts as",
    "The Lighthouse Board acts as the focal point for cybersecurity.",
    ["Lighthouse Board"],
  ],
  [
    "an agency named",
    "Borealia has an officially recognized agency, the Frost Agency, responsible for its policy.",
    ["Frost Agency"],
  ],
  [
    "an agency known as",
    "Borealia has an officially recognized agency known as the Kelp Authority.",
    ["Kelp Authority"],
  ],
  [
    "an agency in brackets",
    "Borealia has an officially recognized agency (Kelp Authority) responsible for its policy.",
    ["Kelp Authority"],
  ],
  [
    "has the responsibility",
    "The Ministry of Wool has the overall responsibility for cybersecurity.",
    ["Ministry of Wool"],
  ],
  [
    "a name in quotation marks",
    "The “Council for Quiet Waters” is responsible for cybersecurity.",
    ["Council for Quiet Waters"],
  ],
  [
    "a series with an Oxford comma",
    "The Frost Agency, the Kelp Authority, and the Ministry of Wool are responsible for cybersecurity.",
    ["Frost Agency", "Kelp Authority", "Ministry of Wool"],
  ],
  [
    "a series, then the parent body",
    "The Ministry of Wool, Frost Agency and Night Unit, Harbour Police of Borealia coordinate cybersecurity.",
    ["Ministry of Wool", "Frost Agency", "Night Unit, Harbour Police of Borealia"],
  ],
  [
    "acronyms in a series",
    "KAFB, FROST and the Walrus Directorate are the agencies responsible for cybersecurity.",
    ["KAFB", "FROST", "Walrus Directorate"],
  ],
  [
    "a ministry with a comma and an acronym",
    "The Ministry of Wool, Tides and Wind (MWTW) and the Kelp Authority (KA) are in charge of it.",
    ["Ministry of Wool, Tides and Wind (MWTW)", "Kelp Authority (KA)"],
  ],
  [
    "a unit of a ministry, with a singular verb",
    "The Signals Unit of the Ministry of Wool and Tides is the responsible body.",
    ["Signals Unit of the Ministry of Wool and Tides"],
  ],
  [
    "under the supervision of",
    "The Frost Agency, under the supervision of the Ministry of Wool, implements the roadmap.",
    ["Frost Agency"],
  ],
  [
    "passive, with a complement",
    "The strategy is carried out by the Frost Agency in cooperation with the Ministry of Wool.",
    ["Frost Agency"],
  ],
  [
    "passive, with a purpose",
    "Cybersecurity is managed by the Kelp Authority, which was created in 2010.",
    ["Kelp Authority"],
  ],
  [
    "two passives",
    "The strategy is implemented by the Frost Agency and supervised by the Kelp Authority.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "the lead agency is, with a relative clause",
    "The lead agency for cybersecurity is the Frost Agency, established by decree in 2011.",
    ["Frost Agency"],
  ],
  [
    "an agency was created",
    "In 2012 Borealia established the Frost Agency to implement its cybersecurity policy.",
    ["Frost Agency"],
  ],
  [
    "an agency created, passive",
    "The Glacier Office was established to implement the national cybersecurity strategy.",
    ["Glacier Office"],
  ],
  [
    "the country has designated",
    "Antarctica has designated the Frost Agency as its cybersecurity agency.",
    ["Frost Agency"],
  ],
  [
    "the country recognizes",
    "Antarctica officially recognizes the Frost Agency and the Kelp Authority as responsible agencies.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "the country has agencies",
    "Antarctica has two agencies responsible for cybersecurity: the Frost Agency and the Kelp Authority.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "a denial, then bodies that share the duty",
    "There is no single agency. However the Frost Agency and the Kelp Authority share this responsibility.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "at the forefront",
    "The Kelp Authority is at the forefront of national cybersecurity.",
    ["Kelp Authority"],
  ],
  [
    "the competent authority",
    "The Kelp Authority is the competent authority for cybersecurity.",
    ["Kelp Authority"],
  ],
  [
    "the focal point",
    "The Directorate of Signals is the national focal point for cybersecurity.",
    ["Directorate of Signals"],
  ],
  [
    "the custodian",
    "The Kelp Authority is the custodian of the national cybersecurity policy.",
    ["Kelp Authority"],
  ],
  [
    "there is a body",
    "There is a Cyber Committee that coordinates the national policy.",
    ["Cyber Committee"],
  ],
  [
    "a body is set up under another",
    "A National Cyber Council has been set up under the Ministry of Wool to lead the strategy.",
    ["National Cyber Council"],
  ],
  [
    "it is the X that",
    "It is the Kelp Authority that coordinates cybersecurity.",
    ["Kelp Authority"],
  ],
  [
    "within the mandate of",
    "Implementing the roadmap is within the mandate of the Kelp Authority (KA).",
    ["Kelp Authority (KA)"],
  ],
  [
    "“By law” before the subject",
    "By law, the Kelp Authority is charged with cybersecurity.",
    ["Kelp Authority"],
  ],
  [
    "works closely with others",
    "The Frost Agency works closely with banks to implement the policy.",
    ["Frost Agency"],
  ],
  [
    "Spanish",
    "La Secretaría de Mares (SEMAR) is the officially recognized agency responsible for it.",
    ["La Secretaría de Mares (SEMAR)"],
  ],
  [
    "a lower-case word within the name",
    "The Ministry for culture and tides is the agency responsible for cybersecurity.",
    ["Ministry for culture and tides"],
  ],
  [
    "respectively",
    "The Frost Agency and the Kelp Authority are responsible for policy and roadmap respectively.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "a person's office",
    "The Chief Information Officer of the Government is responsible for cybersecurity.",
    ["Chief Information Officer of the Government"],
  ],
  [
    "semicolons",
    "The agencies responsible are: Frost Agency; Kelp Authority (KA); and Ministry of Wool.",
    ["Frost Agency", "Kelp Authority (KA)", "Ministry of Wool"],
  ],
  [
    "a series with semicolons as subject",
    "The Frost Agency; the Kelp Authority; and the Ministry of Wool are responsible for cybersecurity.",
    ["Frost Agency", "Kelp Authority", "Ministry of Wool"],
  ],
  [
    "two bodies, each with a note in brackets",
    "The Frost Agency (responsible for ports) and the Kelp Authority (in charge of nets) coordinate cybersecurity.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "one body per sentence",
    "The Frost Agency handles incidents. The Ministry of Wool drafts laws. The Kelp Authority leads all of them.",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "a lead agency and a supporting body",
    "The Frost Agency leads cybersecurity with the support of the Kelp Authority.",
    ["Frost Agency"],
  ],
  [
    "numbered items",
    "The following agencies are responsible:\n1. Frost Agency\n2. The Kelp Authority",
    ["Frost Agency", "Kelp Authority"],
  ],
  [
    "items with explanations",
    "The duty is shared by:\n- Frost Agency: incident response\n- Kelp Authority, which runs the network\n- Ministry of Wool is responsible for policy",
    ["Frost Agency", "Kelp Authority", "Ministry of Wool"],
  ],
  [
    "items after a named agency",
    "The Frost Agency is the lead agency. Other agencies are:\n- Kelp Authority\n- Walrus Directorate",
    ["Frost Agency", "Kelp Authority", "Walrus Directorate"],
  ],
  ["no body is named", "The island has an official agency that implements its policy.", []],
  [
    "a field before the noun for the body",
    "The ICT and Harbour Regulator of Borealia (IHRB) has been tasked with the policy.",
    ["ICT and Harbour Regulator of Borealia (IHRB)"],
  ],
  [
    "a field that contains “Government”",
    "Cybersecurity has been given to the Office of Works and Electronic Government of the Presidency.",
    ["Office of Works and Electronic Government of the Presidency"],
  ],
  [
    "a body and its head",
    "The Prime Minister heads the National Frost Council, which oversees the roadmap.",
    ["National Frost Council"],
  ],
  [
    "a body that another body founded for the duty",
    "The Kelp Authority established the Frost Readiness Department, which is responsible for cybersecurity.",
    ["Frost Readiness Department"],
  ],
  [
    "a future body, in a relative clause",
    "The Ministry of Wool is in the process of setting up a Frost Security Centre which will be responsible for the strategy.",
    ["Frost Security Centre"],
  ],
  [
    "three subjects, each with its verb",
    "The tasks are split: the Ministry of Wool handles private networks, the Walrus Directorate handles those of the army and the Data Centre handles the rest.",
    ["Ministry of Wool", "Walrus Directorate", "Data Centre"],
  ],
  [
    "an omitted verb",
    "The Walrus Directorate (WD) is responsible for military matters, the Ministry of Wool (MoW) for cybercrime and the Kelp Agency (KA) for everything else.",
    ["Walrus Directorate (WD)", "Ministry of Wool (MoW)", "Kelp Agency (KA)"],
  ],
  [
    "fields after a colon",
    "Several agencies are responsible for the strategy: the Frost Bank for the financial sector, the Tide Commission for energy and the Health Authority for hospitals.",
    ["Frost Bank", "Tide Commission", "Health Authority"],
  ],
  [
    "a description before the name",
    "Its secretariat, the Agency of Tides (AT), carries out the national policy.",
    ["Agency of Tides (AT)"],
  ],
  [
    "an aside between dashes",
    "The Frost Commission – chaired by the Head of State – leads the work.",
    ["Frost Commission"],
  ],
  [
    "a series with a name without a noun for a body",
    "The following are responsible: Office of the Chief Ranger, Frost Revenue Board, Frost Telecom and the Kelp Bureau.",
    ["Office of the Chief Ranger", "Frost Revenue Board", "Frost Telecom", "Kelp Bureau"],
  ],
  [
    "police in a series",
    "It is coordinated between the Ministry of Wool, Federal Police, and the Kelp Bureau.",
    ["Ministry of Wool", "Federal Police", "Kelp Bureau"],
  ],
  [
    "a complete clause before a semicolon",
    "The Guard and the Walrus Directorate cooperate in such matters; the coordination rests with the Frost Cabinet (FC).",
    ["Frost Cabinet (FC)"],
  ],
  [
    "a body that was only created",
    "The lead agency is the Kelp Agency. The Agency's Frost Division was created with the support of the Union of Islands.",
    ["Kelp Agency"],
  ],
  [
    "a memorandum is not a body",
    "The Kelp Agency has the overall responsibility. A Memorandum of Understanding has been signed between the Agency and the Ministry of Wool.",
    ["Kelp Agency"],
  ],
  [
    "a plural duty is not a body",
    "Responsibilities for security in Borealia are divided between the Kelp Agency and the Frost Service.",
    ["Kelp Agency", "Frost Service"],
  ],
  [
    "a capitalized first word is not a body",
    "Sector-specific agencies are responsible: the Frost Bank and the Kelp Agency.",
    ["Frost Bank", "Kelp Agency"],
  ],
  [
    "a name that contains “in charge of”",
    "The Ministry in charge of the Frost Economy is responsible for the policy.",
    ["Ministry in charge of the Frost Economy"],
  ],
  [
    "only a name",
    "State Secretariat for Frost and Tides",
    ["State Secretariat for Frost and Tides"],
  ],
  [
    "a list within a sentence, with dashes",
    "The responsible institutions are: - Kelp Agency - Prosecutor's Office - Frost Police.",
    ["Kelp Agency", "Prosecutor's Office", "Frost Police"],
  ],
  [
    "a list of tasks",
    "The Kelp Agency is responsible for cybersecurity. Its tasks include:\n- Protection of the networks of the Guard\n- Operation of the Frost Network",
    ["Kelp Agency"],
  ],
  [
    "responsibilities listed by body",
    "Responsibility is divided as follows:\n- Ministry of Wool (policy)\n- Frost Police (crime)",
    ["Ministry of Wool", "Frost Police"],
  ],
  [
    "items that share a line",
    "Responsible are:\n- Kelp Agency; Ministry of Wool; and Frost Police",
    ["Kelp Agency", "Ministry of Wool", "Frost Police"],
  ],
  [
    "a body with its parent ministry",
    "The Kelp Agency (KA) of the Ministry of Tides leads it.",
    ["Kelp Agency (KA)"],
  ],
  [
    "led by a ministry with two fields",
    "The Frost Task Force led by the Ministry of Tides and Currents coordinates cybersecurity.",
    ["Frost Task Force"],
  ],
  [
    "dealt with by a one-word name",
    "In Borealia cybersecurity is dealt with by FrostWatch and the Kelp Agency of the Police.",
    ["FrostWatch", "Kelp Agency of the Police"],
  ],
  [
    "a secretariat is not in charge",
    "The strategy is steered by the Frost Council. The Kelp Agency acts as its secretariat.",
    ["Frost Council"],
  ],
  [
    "not a single body, but a list",
    "There is no single agency for it, this task being divided between the bodies listed below:\n- Frost Council\n- Kelp Agency",
    ["Frost Council", "Kelp Agency"],
  ],
  [
    "a shared function",
    "There is no agency for it, since this function is shared between the Frost Council and the Kelp Agency (KA).",
    ["Frost Council", "Kelp Agency (KA)"],
  ],
  [
    "a field that contains “Government” in a compound",
    "The agency responsible is the Ministry of Tides, Administration and Local Self-Government.",
    ["Ministry of Tides, Administration and Local Self-Government"],
  ],
  [
    "a level is covered by",
    "The strategic level is covered by the Frost Council and the operational level by the Kelp Centre.",
    ["Frost Council", "Kelp Centre"],
  ],
  [
    "works with a body in charge",
    "The department works with the Tide Office (TO), which is responsible for the ports.",
    ["Tide Office (TO)"],
  ],
  [
    "with its seat in",
    "Within the Kelp Authority (KA) the Frost Centre (FC), with its seat in Borea, coordinates the work.",
    ["Frost Centre (FC)"],
  ],
  [
    "established, and in charge of",
    "Within the ministry a Frost Centre (FC) was established in 2011 and it is in charge of the networks.",
    ["Frost Centre (FC)"],
  ],
  [
    "a parent body is not in charge",
    "The Frost Centre leads the work. The centre belongs to the Kelp Service.",
    ["Frost Centre"],
  ],
  [
    "a short form and its host",
    "It is assured by two structures: GOVFROST.BO for the public bodies, and FROSTCL for the private sector.",
    ["GOVFROST.BO", "FROSTCL"],
  ],
  [
    "a law, not a body",
    "Borealia has created a body by the Frost Act No. 12. The Kelp Agency leads.",
    ["Kelp Agency"],
  ],
  ["determines the policy", "The Frost Council determines the policy.", ["Frost Council"]],
  [
    "currently performs the duty",
    "The Frost Office is implementing the national document.",
    ["Frost Office"],
  ],
  [
    "a name as a label before a colon",
    "Frost Council: sets the priorities and looks at them each year.",
    ["Frost Council"],
  ],
  [
    "a body formerly in charge",
    "The Frost Council is in charge. Formerly the task was with the Ministry of Tides.",
    ["Frost Council"],
  ],
  [
    "a body that replaces another",
    "The Frost Agency is in charge, replacing the Kelp Centre.",
    ["Frost Agency"],
  ],
  [
    "institutions of another body",
    "For the institutions of the Kelp Administration the responsible is the Frost Office.",
    ["Frost Office"],
  ],
  [
    "assisted by a committee of others",
    "The Frost Office leads. It is assisted in this task by a committee of the Kelp Office and the Tide Office.",
    ["Frost Office"],
  ],
  [
    "charged with preparing",
    "The Frost Office has been charged with preparing the policy.",
    ["Frost Office"],
  ],
  [
    "has a unit, responsible for",
    "The Kelp Police has a Frost Unit, responsible for the offences.",
    ["Frost Unit"],
  ],
  [
    "an ampersand",
    "The agencies are the Frost Ministry & the Kelp Agency.",
    ["Frost Ministry", "Kelp Agency"],
  ],
  [
    "departments side by side",
    "The Department of Ice, Department of Snow, and Department of Tides share it.",
    ["Department of Ice", "Department of Snow", "Department of Tides"],
  ],
  [
    "lettered items within a sentence",
    "The agencies are as follows: (a) Frost Ministry; (b) Kelp Agency; (c) Tide Office.",
    ["Frost Ministry", "Kelp Agency", "Tide Office"],
  ],
  [
    "fields in French",
    "It lies with the Ministère des Glaces, des Marées et des Neiges.",
    ["Ministère des Glaces, des Marées et des Neiges"],
  ],
  [
    "bodies that perform part of the work",
    "The Frost Office is in charge. The Kelp Police investigates and the Tide Command secures the ports.",
    ["Frost Office", "Kelp Police", "Tide Command"],
  ],
  [
    "set up by another body's decision",
    "The Frost Group coordinates it. It was set up by decision of the Council of Elders.",
    ["Frost Group"],
  ],
  [
    "a body created within another",
    "It is handled by the Frost Directorate. The directorate was created in 2009 inside the Ministry of Tides.",
    ["Frost Directorate"],
  ],
  [
    "accountable to",
    "The Frost Agency leads it. It is a body which is accountable to the Kelp Council.",
    ["Frost Agency"],
  ],
  [
    "a former body",
    "The Frost Agency is the authority. It was created when the former KELPNET was dissolved.",
    ["Frost Agency"],
  ],
  [
    "an item that operates within another body",
    "The following were designated:\n- FROSTCERT, operating within the Kelp Service, for incidents\n- Tide Council",
    ["FROSTCERT", "Tide Council"],
  ],
  [
    "a coordinator as a body",
    "The Kelp Police (KP) and the National Coordinator for Tides (NCT) are responsible for cybersecurity.",
    ["Kelp Police (KP)", "National Coordinator for Tides (NCT)"],
  ],
  [
    "a command in Spanish",
    "The Frost Office leads, and the Comando de Hielo takes care of the ports.",
    ["Frost Office", "Comando de Hielo"],
  ],
  [
    "steering the work",
    "The Frost Office is steering the work on cybersecurity.",
    ["Frost Office"],
  ],
  [
    "a field that contains “Cabinet”",
    "The Department of the Prime Minister and Cabinet (PMC) leads it.",
    ["Department of the Prime Minister and Cabinet (PMC)"],
  ],
  [
    "a name across a page break",
    "The officially recognized agency responsible for implementing a strategy is the National\n----------------------- Page 2-----------------------\nFrost Agency (NFA).",
    ["National Frost Agency (NFA)"],
  ],
  [
    "the addressee of letters",
    "The focal point is the Frost Unit. Letters should be addressed to the Head of the Unit.",
    ["Frost Unit"],
  ],
  [
    "on the one hand, on the other",
    "Policy is made in the Kelp Ministry, the technical side is looked after by the Frost Agency.",
    ["Kelp Ministry", "Frost Agency"],
  ],
  [
    "a country through its body",
    "Iceland through its Frost Directorate coordinates the strategy.",
    ["Frost Directorate"],
  ],
  [
    "the Government, through its body",
    "The Government of the islands, through the Ministry of Wool, Tides and the Sea, is responsible for it.",
    ["Ministry of Wool, Tides and the Sea"],
  ],
  [
    "a description without a verb",
    "Frost Directorate, the national agency responsible for cybersecurity.",
    ["Frost Directorate"],
  ],
  [
    "joined by “and of”",
    "Cybersecurity is the task of the Frost Directorate and of the Kelp Office.",
    ["Frost Directorate", "Kelp Office"],
  ],
  [
    "by two bodies, at two levels",
    "It is coordinated by the Frost Directorate at the political level, by the Kelp Office at the technical level.",
    ["Frost Directorate", "Kelp Office"],
  ],
  [
    "a lost full stop",
    "The Frost Directorate is responsible for the policy The Kelp Office is responsible for the networks",
    ["Frost Directorate", "Kelp Office"],
  ],
  [
    "the first, the second",
    "Two agencies share the task. The first is the Frost Directorate. The second is the Kelp Office.",
    ["Frost Directorate", "Kelp Office"],
  ],
  [
    "policy is set by",
    "Policy is set by the Frost Directorate; the networks are protected by the Kelp Office.",
    ["Frost Directorate", "Kelp Office"],
  ],
  [
    "names separated by slashes",
    "Frost Directorate / Kelp Office / KCC",
    ["Frost Directorate", "Kelp Office", "KCC"],
  ],
  [
    "a comma within a name, after an opening phrase",
    "At the strategic level the Ministry of Wool, Tides and the Sea sets the policy.",
    ["Ministry of Wool, Tides and the Sea"],
  ],
  [
    "a list after a colon, with an opening phrase",
    "On the island the following agencies have responsibilities: Ministry of Wool, Tides and the Sea (policy), Kelp Office (crime).",
    ["Ministry of Wool, Tides and the Sea", "Kelp Office"],
  ],
  [
    "an opening phrase with capitals",
    "Pursuant to the Cabinet decision of 5 May 2010, the coordinating agency is the Frost Directorate.",
    ["Frost Directorate"],
  ],
  [
    "last resort: a name without a noun for a body",
    "Cybersecurity on the island falls under Frostnet.",
    ["Frostnet"],
  ],
  [
    "a lower-case description as the subject",
    "The national agency for cybersecurity is the Frost Bureau.",
    ["Frost Bureau"],
  ],
  ["a committee without a name", "The committee of experts is responsible for it.", []],
  ["no body is named", "Velmark has an officially recognized agency responsible for it.", []],
];

describe("responsible bodies", () => {
  test.each(SENTENCES)(
    "reads the names of the bodies in charge (%s): %s",
    (_grammar, text, expected) => {
      expect(readNames("1.3.3", text)).toEqual(expected);
    },
  );
});

const RELATED: readonly (readonly [text: string, names: readonly string[]])[] = [
  ["The Frost Office is leading the initiatives. No agency is responsible for it.", []],
  ["No agency is responsible for it. However the Frost Office held a workshop.", []],
];

test.each(RELATED)(
  "reads no names if the section denies that a body is responsible: %s",
  (text, expected) => {
    expect(readNames("1.3.3", text, "absent")).toEqual(expected);
  },
);
