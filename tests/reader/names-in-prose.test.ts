import { describe, expect, test } from "vitest";
import { readNames } from "./names.ts";

/** Sentences in an official style, with wording far from the template's. */
const SENTENCES: readonly (readonly [code: string, text: string, names: readonly string[]])[] = [
  [
    "1.3.3",
    "The Zembla Bureau for Digital Affairs has been given the job of putting the national strategy into practice.",
    ["Zembla Bureau for Digital Affairs"],
  ],
  [
    "1.3.3",
    "In Zembla, cybersecurity falls to two bodies: the National Cyber Directorate (NCD), which sets policy, and the Zembla Signals Service, which runs operations.",
    ["National Cyber Directorate (NCD)", "Zembla Signals Service"],
  ],
  [
    "1.3.3",
    "Overall responsibility rests with the Prime Minister's Office, while day-to-day coordination is ensured by the Digital Zembla Agency.",
    ["Prime Minister's Office", "Digital Zembla Agency"],
  ],
  [
    "1.3.3",
    "The Ministry of Telecommunications, acting through the Zembla Telecom Regulator (ZTR), is the authority in charge of cybersecurity.",
    ["Ministry of Telecommunications"],
  ],
  [
    "1.3.3",
    "A Cyber Security Coordinator was appointed within the Ministry of Interior in 2013 to oversee the implementation of the strategy.",
    ["Cyber Security Coordinator"],
  ],
  [
    "1.3.3",
    "The national cybersecurity agenda is under the auspices of the Ministry of Public Works and Communications.",
    ["Ministry of Public Works and Communications"],
  ],
  [
    "1.3.3",
    "The implementation of the strategy is the joint responsibility of the Ministry of Defence, the Ministry of Justice and the Central Bank of Zembla.",
    ["Ministry of Defence", "Ministry of Justice", "Central Bank of Zembla"],
  ],
  [
    "1.3.3",
    "ZICTA, the ICT regulator, and the police are the officially recognized agencies responsible for cybersecurity.",
    ["ZICTA"],
  ],
  [
    "1.3.3",
    "The Secretariat of State for Informatics (SEI) is entrusted by decree with the national cybersecurity policy.",
    ["Secretariat of State for Informatics (SEI)"],
  ],
  [
    "1.3.3",
    "By Presidential Decree No. 45 of 2012, the National Security Bureau was made responsible for cybersecurity.",
    ["National Security Bureau"],
  ],
  [
    "1.3.3",
    "Zembla's lead institution in this domain is the Higher Institute of Informatics.",
    ["Higher Institute of Informatics"],
  ],
  [
    "1.3.3",
    "It is the responsibility of the Telecommunications Authority of Zembla (TAZ) to implement the policy.",
    ["Telecommunications Authority of Zembla (TAZ)"],
  ],
  [
    "1.3.3",
    "The following ministries and agencies have a role in cybersecurity:\n• Ministry of Finance (MoF)\n• Ministry of the Interior and Safety\n• Zembla Internet Exchange.",
    [
      "Ministry of Finance (MoF)",
      "Ministry of the Interior and Safety",
      "Zembla Internet Exchange",
    ],
  ],
  [
    "1.3.3",
    "The task is carried out jointly by the Electronic Communications Office and CERT-ZB.",
    ["Electronic Communications Office", "CERT-ZB"],
  ],
  [
    "1.3.3",
    "The officially recognized institutions for implementing the national cybersecurity strategy are the State Committee for Communications and the Ministry of National Security.",
    ["State Committee for Communications", "Ministry of National Security"],
  ],
  [
    "1.3.3",
    "Cyber security issues are dealt with by the Department of e-Government of the Ministry of Administration.",
    ["Department of e-Government of the Ministry of Administration"],
  ],
  [
    "1.3.3",
    "Through the Zembla Cyber Agency, the government implements its national cybersecurity strategy.",
    ["Zembla Cyber Agency"],
  ],
  [
    "1.3.3",
    "The ZemCERT, under the Telecommunications Commission, has been mandated to execute the national cybersecurity roadmap.",
    ["ZemCERT"],
  ],
  [
    "1.3.3",
    "The Zembla Information Technology Agency (ZITA) and its CERT are leading cybersecurity efforts.",
    ["Zembla Information Technology Agency (ZITA)"],
  ],
  [
    "1.3.3",
    "Zembla has officially recognized the Ministry of Posts and the National Regulatory Agency as the agencies responsible for implementing a national cybersecurity strategy, policy and roadmap.",
    ["Ministry of Posts", "National Regulatory Agency"],
  ],
  [
    "1.3.3",
    "There is an Office for Information Security (OIS) in the Ministry of Science, responsible for the national policy.",
    ["Office for Information Security (OIS)"],
  ],
  [
    "1.3.3",
    "The national agency responsible for cybersecurity is Zembla Computer Services.",
    ["Zembla Computer Services"],
  ],
  [
    "1.3.3",
    "The National Cybersecurity Committee, composed of representatives of all ministries, defines and monitors the national strategy.",
    ["National Cybersecurity Committee"],
  ],
  [
    "1.3.3",
    "Cybersecurity is coordinated at the level of the National Security Council.",
    ["National Security Council"],
  ],
  [
    "1.3.3",
    "The Minister of Communications is the focal point for all cybersecurity matters.",
    ["Minister of Communications"],
  ],
  [
    "1.3.3",
    "The law assigns responsibility for cybersecurity to the Data Protection Commissioner and the Police Commissioner.",
    ["Data Protection Commissioner", "Police Commissioner"],
  ],
  [
    "1.3.3",
    "The Agência Nacional de Telecomunicações (ANT) and the Polícia Judiciária are the competent authorities.",
    ["Agência Nacional de Telecomunicações (ANT)", "Polícia Judiciária"],
  ],
  [
    "1.3.3",
    "Since 2011 the Zembla Safety Board has had the mandate to monitor and coordinate the implementation of the policy.",
    ["Zembla Safety Board"],
  ],
  [
    "1.3.3",
    "The “National Centre for Information Security” (NCIS) is the agency responsible.",
    ["National Centre for Information Security (NCIS)"],
  ],
  [
    "1.3.3",
    "The strategy designates the Chief Digital Officer as the person responsible for its execution.",
    ["Chief Digital Officer"],
  ],
  [
    "1.2.1",
    "Zembla's national CERT (ZemCERT) was established by the regulator in 2012.",
    ["ZemCERT"],
  ],
  [
    "1.2.1",
    "ZB-CSIRT is operational since 2011 and is hosted at the National Computing Centre.",
    ["ZB-CSIRT"],
  ],
  [
    "1.2.1",
    "The government of Zembla set up a Computer Security Incident Response Team, ZEMSIRT, in 2010.",
    ["ZEMSIRT"],
  ],
  [
    "1.2.1",
    "The Zembla Cyber Emergency Response Centre (ZCERC) is the officially recognized national CIRT.",
    ["Zembla Cyber Emergency Response Centre (ZCERC)"],
  ],
  [
    "1.2.1",
    "Zembla has an officially recognized national CIRT named the Zembla Computer Incident Response Team (ZCIRT).",
    ["ZCIRT"],
  ],
  [
    "1.2.1",
    "The national CIRT, called tz.CIRT, became operational in 2014 with the help of ITU-IMPACT.",
    ["tz.CIRT"],
  ],
  [
    "1.2.1",
    "Zembla has an officially recognized government CERT (govCERT.zb) and several private ones: ZB-Bank-CERT, TelCERT.",
    ["govCERT.zb", "ZB-Bank-CERT", "TelCERT"],
  ],
  [
    "1.2.1",
    "Computer emergencies are handled by the Information Security Directorate, which is recognized as the national CIRT.",
    ["Information Security Directorate"],
  ],
  [
    "1.2.1",
    "Zembla does not have a national CIRT. However the regulator is in the process of setting up ZemCIRT.",
    ["ZemCIRT"],
  ],
  ["1.2.1", "The CERT of Zembla, CERT-ZEM, works under the Ministry of Science.", ["CERT-ZEM"]],
  [
    "1.2.1",
    "Zembla has an officially recognized national CIRT, known as the National Cyber Response Unit (NCRU), run by the police.",
    ["National Cyber Response Unit (NCRU)"],
  ],
  [
    "1.2.1",
    "Zembla CERT Coordination Centre (ZCERT/CC) is the national focal point for incidents.",
    ["ZCERT/CC"],
  ],
  [
    "1.3.1",
    "The National Information Security Policy (2011) is the officially recognized national cybersecurity policy.",
    ["National Information Security Policy (2011)"],
  ],
  [
    "1.3.1",
    "Zembla's cybersecurity strategy, entitled Secure Zembla 2020, was adopted in 2012.",
    ["Secure Zembla 2020"],
  ],
  [
    "1.3.1",
    "In March 2013 the Cabinet approved the Zembla National Cyber Security Strategy and Action Plan 2013-2016.",
    ["Zembla National Cyber Security Strategy and Action Plan 2013-2016"],
  ],
  [
    "1.3.1",
    "Cybersecurity is addressed in the National ICT Policy and in the Digital Zembla Master Plan.",
    ["National ICT Policy", "Digital Zembla Master Plan"],
  ],
  [
    "1.3.1",
    "Zembla has an officially recognized national cybersecurity strategy under the National Broadband Plan (NBP).",
    ["National Broadband Plan (NBP)"],
  ],
  [
    "1.3.1",
    "The officially recognized strategy is contained in the Government Decree No. 512 on Information Security.",
    ["Government Decree No. 512 on Information Security"],
  ],
  [
    "1.3.1",
    "Zembla adopted its first National Cyber Security Strategy in 2011 and a second one in 2014.",
    ["National Cyber Security Strategy"],
  ],
  [
    "1.3.1",
    "The Zembla Cyber Security Framework, published by the regulator, guides all public bodies.",
    ["Zembla Cyber Security Framework"],
  ],
  [
    "1.3.1",
    "Zembla is preparing a National Cybersecurity Policy, which is expected to be adopted in 2015.",
    ["National Cybersecurity Policy"],
  ],
  [
    "1.3.1",
    "Zembla relies on the Estrategia Nacional de Ciberseguridad, approved in 2013.",
    ["Estrategia Nacional de Ciberseguridad"],
  ],
  [
    "1.3.1",
    "The White Paper on Defence and National Security is considered as the national cybersecurity strategy.",
    ["White Paper on Defence and National Security"],
  ],
  [
    "1.3.1",
    "Zembla has the following policies: National IT Policy 2010; e-Government Strategy; and National Security Concept.",
    ["National IT Policy 2010", "e-Government Strategy", "National Security Concept"],
  ],
  [
    "1.1.1",
    "Cybercrime is punishable under Articles 210 to 214 of the Criminal Code of Zembla and the Electronic Crimes Act of 2009.",
    ["Articles 210 to 214 of the Criminal Code of Zembla", "Electronic Crimes Act of 2009"],
  ],
  [
    "1.1.1",
    "Zembla has enacted the Computer Crimes Act and amended the Penal Code in 2010.",
    ["Computer Crimes Act", "Penal Code"],
  ],
  [
    "1.1.2",
    "The Telecommunications Act (2004), the Data Protection Act (2010) and the Electronic Signature Regulations cover cybersecurity.",
    [
      "Telecommunications Act (2004)",
      "Data Protection Act (2010)",
      "Electronic Signature Regulations",
    ],
  ],
  [
    "1.3.3",
    "The National Cyber Agency is tasked with implementing the strategy.",
    ["National Cyber Agency"],
  ],
  [
    "1.3.3",
    "The Economic and Financial Crimes Office is the agency responsible for cybersecurity.",
    ["Economic and Financial Crimes Office"],
  ],
  [
    "1.3.3",
    "The Department of Signals, Ministry of Works has responsibility for cybersecurity.",
    ["Department of Signals, Ministry of Works"],
  ],
  ["1.3.3", "In the UFZ, cybersecurity has been entrusted to the Zembla Post.", ["Zembla Post"]],
  [
    "1.3.3",
    "The “FROST” and the “Ice Agency” are responsible for cybersecurity.",
    ["FROST", "Ice Agency"],
  ],
  [
    "1.2.1",
    "Zembla has a national CIRT (ZemCERT), which is an accredited member of an association of teams.",
    ["ZemCERT"],
  ],
  ["1.2.1", "Zembla has a national CIRT (“ZemCERT”).", ["ZemCERT"]],
  ["1.2.1", "Zembla has an official CIRT (ZemCERT) formerly called UniCERT.", ["ZemCERT"]],
  [
    "1.3.1",
    "Zembla has an officially recognized Strategy to improve Internet trust in Zembla.",
    ["Strategy to improve Internet trust in Zembla"],
  ],
  [
    "1.1.1",
    "The Misuse of Devices Ordinance (Cap. 8) governs cybercrime.",
    ["Misuse of Devices Ordinance (Cap. 8)"],
  ],
  [
    "1.1.2",
    "Electronic signatures are regulated by the Ley 7 de Firma Digital and the Reglamento de Datos (2014).",
    ["Ley 7 de Firma Digital", "Reglamento de Datos (2014)"],
  ],
  ["1.1.1", "The Ministry of Justice is preparing a law on cybercrime.", []],
  [
    "1.1.1",
    "Specific legislation on cybercrime has been enacted through the following instruments:\n- Ley N° 20.314 sobre Delitos Informáticos - Código Penal (artículos 12 a 15)\n- Decreto Supremo 45 de 2010",
    [
      "Ley N° 20.314 sobre Delitos Informáticos",
      "Código Penal (artículos 12 a 15)",
      "Decreto Supremo 45 de 2010",
    ],
  ],
  [
    "1.1.1",
    "Specific legislation on cybercrime has been enacted through the following instruments:\n- Loi n°2010-12 sur la cybercriminalité, Loi n°2010-13 sur les transactions électroniques",
    ["Loi n°2010-12 sur la cybercriminalité", "Loi n°2010-13 sur les transactions électroniques"],
  ],
  [
    "1.1.2",
    "Specific legislation and regulation related to cybersecurity has been enacted through the following instruments:\n- Electronic Communications Act (2005) and its Regulations (2007)\n- ICT Act 2010; Cyber Security Regulations 2012\n- Information Security Guidelines for Banks",
    [
      "Electronic Communications Act (2005) and its Regulations (2007)",
      "ICT Act 2010",
      "Cyber Security Regulations 2012",
      "Information Security Guidelines for Banks",
    ],
  ],
  [
    "2.1",
    "Specific legislation on child online protection has been enacted through the following instruments:\n- Criminal Code (Sections 151, 152 and 153)\n- Child Protection Act, No. 12 of 2003, section 8(1)(b)\n- Art. 11 and Art. 12 of the Media Law",
    [
      "Criminal Code (Sections 151, 152 and 153)",
      "Child Protection Act, No. 12 of 2003, section 8(1)(b)",
      "Art. 11 and Art. 12 of the Media Law",
    ],
  ],
  [
    "1.1.1",
    "Specific legislation on cybercrime is mandated through the following legal instruments:\n• The Computer Crimes Act (Chapter 88)\n• The Evidence (Amendment) Act, 2012\n• Cybercrime Bill 2014 (draft)",
    ["Computer Crimes Act (Chapter 88)", "Evidence (Amendment) Act, 2012", "Cybercrime Bill 2014"],
  ],
  [
    "1.1.2",
    "Specific legislation and regulation related to cybersecurity has been enacted through the following instruments:\n- Royal Decree M/17 on Electronic Transactions - Royal Decree M/18 on Data",
    ["Royal Decree M/17 on Electronic Transactions", "Royal Decree M/18 on Data"],
  ],
  [
    "1.1.2",
    "The following legal instruments regulate cybersecurity: Law on Electronic Signatures (2003), Law on Electronic Documents (2004), Regulation No. 5 on Data Centres.",
    [
      "Law on Electronic Signatures (2003)",
      "Law on Electronic Documents (2004)",
      "Regulation No. 5 on Data Centres",
    ],
  ],
  [
    "1.1.2",
    "Zembla has officially approved the Data Security Act and a set of regulations, the Network Security Regulations of 2011.",
    ["Data Security Act", "Network Security Regulations of 2011"],
  ],
  [
    "1.1.1",
    "Computer crimes are dealt with in Part X of the Crimes Act 1961.",
    ["Part X of the Crimes Act 1961"],
  ],
  ["1.1.1", "The Criminal Code was amended in 2008 to cover cybercrime.", ["Criminal Code"]],
  [
    "1.1.2",
    "Zembla takes part in projects on ICT regulation. Rules were enacted through the Ice Act.",
    ["Ice Act"],
  ],
  [
    "1.1.2",
    "Rules were enacted through the Ice Act and the ICT Regulations.",
    ["Ice Act", "ICT Regulations"],
  ],
  ["1.1.1", "Zembla punishes it under the Law no 5 of 2010 on ice.", ["Law no 5 of 2010 on ice"]],
  ["1.1.1", "Zembla punishes it under the Law no. 5 of 2010 on ice.", ["Law no. 5 of 2010 on ice"]],
  [
    "1.1.1",
    "Specific legislation on cybercrime has been enacted through the following instrument:\n- The Penal Code (as amended in 2011)",
    ["Penal Code (as amended in 2011)"],
  ],
  [
    "1.3.3",
    "The Ministry of Transport and Communications, in its capacity as national authority, together with the Office of the Information Commissioner, ensures the implementation of the strategy.",
    ["Ministry of Transport and Communications", "Office of the Information Commissioner"],
  ],
  [
    "1.3.3",
    "Two structures share the work: the Zembla Cyber Institute for research and the Cyber Command for defence.",
    ["Zembla Cyber Institute", "Cyber Command"],
  ],
  [
    "1.3.3",
    "Responsible for cybersecurity is the Federal Office of Informatics (FOI).",
    ["Federal Office of Informatics (FOI)"],
  ],
  [
    "1.3.3",
    "Under the supervision of the Cabinet, the Digital Agency coordinates the strategy.",
    ["Digital Agency"],
  ],
  ["1.3.3", "The strategy is steered by a committee chaired by the Ministry of Finance.", []],
  [
    "1.3.3",
    "The main actors are:\na) Zembla Posts and Telecoms (ZPT);\nb) the Ministry of Defence;\nc) the Intelligence Bureau.",
    ["Zembla Posts and Telecoms (ZPT)", "Ministry of Defence", "Intelligence Bureau"],
  ],
  [
    "1.3.3",
    "No agency has been designated yet; it is foreseen that the Zembla Signals Authority will take on the role.",
    ["Zembla Signals Authority"],
  ],
  [
    "1.3.3",
    "The Information and Communications Technology Authority (ICTA) of Zembla is the officially recognized agency responsible for implementing a national cybersecurity strategy.",
    ["Information and Communications Technology Authority (ICTA) of Zembla"],
  ],
  [
    "1.3.3",
    "Zembla has an official agency responsible for implementing its strategy, namely the Cyber Security Centre of Zembla.",
    ["Cyber Security Centre of Zembla"],
  ],
  [
    "1.3.3",
    "Every ministry is responsible for its own systems, and the National Security Cell supervises them.",
    ["National Security Cell"],
  ],
  [
    "1.3.3",
    "Zembla's cybersecurity is in the hands of the Armed Forces Cyber Centre.",
    ["Armed Forces Cyber Centre"],
  ],
  [
    "1.3.3",
    "The post of National Cybersecurity Coordinator was created for this purpose.",
    ["National Cybersecurity Coordinator"],
  ],
  [
    "1.3.3",
    "The Republic of Zembla has put the Ministry of Economy in charge of cybersecurity.",
    ["Ministry of Economy"],
  ],
  [
    "1.3.3",
    "The State Service of Special Communications, the Security Service and the Ministry of Internal Affairs are each in charge of part of the strategy.",
    ["State Service of Special Communications", "Security Service", "Ministry of Internal Affairs"],
  ],
  [
    "1.3.3",
    "The Cabinet Office and Ministry of Home Affairs jointly coordinate cyber security.",
    ["Cabinet Office", "Ministry of Home Affairs"],
  ],
  [
    "1.3.3",
    "Zembla Telecommunications Regulatory Commission is the officially recognized agency responsible for implementing a national cybersecurity strategy, policy and roadmap. It is also the regulator of the postal sector.",
    ["Zembla Telecommunications Regulatory Commission"],
  ],
  [
    "1.3.3",
    "The implementation is monitored by an interministerial committee, the National Committee for Digital Trust.",
    ["National Committee for Digital Trust"],
  ],
  [
    "1.2.1",
    "A national CIRT, the Zembla National Computer Incident Response Team (Z-CIRT), operates within the telecom regulator.",
    ["Z-CIRT"],
  ],
  ["1.2.1", "Zembla set up CERT-Z in 2009 and MIL-CERT-Z in 2012.", ["CERT-Z", "MIL-CERT-Z"]],
  [
    "1.2.1",
    "The functions of the national CERT are performed by the Security Operations Centre of the Ministry of Interior (SOC-MI).",
    ["Security Operations Centre of the Ministry of Interior (SOC-MI)"],
  ],
  [
    "1.2.1",
    "Zembla has an officially recognized national CIRT (ZemCIRT) and is a member of FIRST and AfricaCERT.",
    ["ZemCIRT"],
  ],
  [
    "1.2.1",
    "The Zembla Internet Emergency Team is recognized as the national CIRT.",
    ["Zembla Internet Emergency Team"],
  ],
  ["1.2.1", "Zembla has an official national CIRT; it is called NCIRT Zembla.", ["NCIRT Zembla"]],
  [
    "1.2.1",
    "Besides the national team CERT.ZB there is an academic team, ZAREN-CERT.",
    ["CERT.ZB", "ZAREN-CERT"],
  ],
  [
    "1.2.1",
    "ITU helped Zembla to establish its national CIRT (ZBCIRT), which was officially launched by the Minister in May 2012.",
    ["ZBCIRT"],
  ],
  ["1.2.1", "Zembla has an officially recognized national CIRT named ZIRT.", ["ZIRT"]],
  [
    "1.2.1",
    "There are three CSIRTs: the government CSIRT (GOV.ZB), the defence CSIRT (MOD.ZB) and the banking CSIRT (FIN-CSIRT).",
    ["GOV.ZB", "MOD.ZB", "FIN-CSIRT"],
  ],
  [
    "1.3.1",
    "The Zembla Information Security Strategy 2010-2015 and the accompanying Action Plan form the national policy.",
    ["Zembla Information Security Strategy 2010-2015"],
  ],
  [
    "1.3.1",
    "Zembla's national strategy is called “A Secure Digital Zembla”.",
    ["A Secure Digital Zembla"],
  ],
  [
    "1.3.1",
    "A national cybersecurity strategy (the Zembla Cyber Shield) has been officially adopted.",
    ["Zembla Cyber Shield"],
  ],
  [
    "1.3.1",
    "Cybersecurity is one of the priorities of the National Security Strategy of Zembla adopted in 2010.",
    ["National Security Strategy of Zembla"],
  ],
  [
    "1.3.1",
    "In 2011, Zembla launched Vision 2030, of which cybersecurity is a part.",
    ["Vision 2030"],
  ],
  [
    "1.3.1",
    "Zembla has an officially recognized national cybersecurity strategy. It is known as the National Cyber Plan.",
    ["National Cyber Plan"],
  ],
  [
    "1.3.1",
    "The draft of the National Cybersecurity Strategy has been submitted to the Government.",
    ["National Cybersecurity Strategy"],
  ],
  [
    "1.3.1",
    "Presidential Decree 33/2013 establishes the national cybersecurity strategy.",
    ["Presidential Decree 33/2013"],
  ],
  [
    "1.3.1",
    "The Zembla ICT Act of 2009 sets out the national policy on cybersecurity.",
    ["Zembla ICT Act of 2009"],
  ],
  [
    "1.3.1",
    "Zembla implements the Regional Cyber Strategy of the Polar Union as its own.",
    ["Regional Cyber Strategy of the Polar Union"],
  ],
  [
    "1.3.1",
    "The strategy for information security was approved in 2008 (Strategy for the Information Society in Zembla).",
    ["Strategy for the Information Society in Zembla"],
  ],
  [
    "1.3.3",
    "The protection of national information infrastructure is a shared task of the Zembla Bureau of Intelligence and the Office for Technical Security.",
    ["Zembla Bureau of Intelligence", "Office for Technical Security"],
  ],
  [
    "1.3.3",
    "Cybersecurity matters are referred to the Directorate General of Informatics (DGI), a department of the Ministry of Planning.",
    ["Directorate General of Informatics (DGI)"],
  ],
  [
    "1.3.3",
    "The officially recognized agency for cybersecurity in Zembla is CyberZem.",
    ["CyberZem"],
  ],
  [
    "1.3.3",
    "MICT and ZICRA are responsible for the cybersecurity strategy and policy respectively.",
    ["MICT", "ZICRA"],
  ],
  [
    "1.3.3",
    "The Ministry of Education, Science and Technology and the Communications Commission are the officially recognized agencies responsible for implementing a national cybersecurity strategy, policy and roadmap.",
    ["Ministry of Education, Science and Technology", "Communications Commission"],
  ],
  [
    "1.3.3",
    "The Ministry of Home Affairs and Immigration, Ministry of Works and Transport and Zembla Police Force are the agencies responsible for cybersecurity.",
    [
      "Ministry of Home Affairs and Immigration",
      "Ministry of Works and Transport",
      "Zembla Police Force",
    ],
  ],
  [
    "1.3.3",
    "The Office of the Prime Minister (OPM) through the Government Technology Agency is the lead agency on cybersecurity.",
    ["Office of the Prime Minister (OPM)"],
  ],
  [
    "1.3.3",
    "The Telecommunications and Post Authority of Zembla has set up a unit responsible for cybersecurity.",
    ["Telecommunications and Post Authority of Zembla"],
  ],
  [
    "1.3.3",
    "The officially recognized agencies responsible for cybersecurity in Zembla include the Z-CERT, the Attorney General and the Data Commissioner.",
    ["Z-CERT", "Attorney General", "Data Commissioner"],
  ],
  [
    "1.3.3",
    "Zembla has the following agencies:\n- Ministry of Interior: law enforcement\n- Ministry of Defence – military networks\n- Z-NIC, for domain names",
    ["Ministry of Interior", "Ministry of Defence", "Z-NIC"],
  ],
  [
    "1.3.3",
    "A cybersecurity unit within the Zembla Regulatory Authority is responsible for implementation.",
    ["Zembla Regulatory Authority"],
  ],
  [
    "1.3.3",
    "There is a National Cyber Security Authority in Zembla.",
    ["National Cyber Security Authority in Zembla"],
  ],
  [
    "1.3.3",
    "The Ministry responsible for ICT is the Ministry of Posts, Information and Communication Technology.",
    ["Ministry of Posts, Information and Communication Technology"],
  ],
  [
    "1.3.3",
    "The strategy's implementation is the mission of Zembla's Agency for Digital Security (ADS).",
    ["Zembla's Agency for Digital Security (ADS)"],
  ],
  [
    "1.3.3",
    "The National Communications Authority (NCA), National IT Agency (NITA) and the National Security Council Secretariat (NSCS) are responsible for cybersecurity coordination.",
    [
      "National Communications Authority (NCA)",
      "National IT Agency (NITA)",
      "National Security Council Secretariat (NSCS)",
    ],
  ],
  [
    "1.3.3",
    "The Cyber Security Division of the Department of Technology reports to the Minister and implements the national strategy.",
    ["Cyber Security Division of the Department of Technology"],
  ],
  [
    "1.3.3",
    "Agency: National Agency of Electronic Certification (ANCE).",
    ["National Agency of Electronic Certification (ANCE)"],
  ],
  [
    "1.3.3",
    "Zembla recognises the Central Cyber Bureau, which sits in the Chancellery, as its competent authority.",
    ["Central Cyber Bureau"],
  ],
  [
    "1.3.3",
    "In the absence of a dedicated agency, the Zembla Telecom Office is responsible for cybersecurity.",
    ["Zembla Telecom Office"],
  ],
  [
    "1.3.3",
    "The Cybercrime Commission, established under the Act of 2012, and the Ministry of Law oversee the roadmap.",
    ["Cybercrime Commission", "Ministry of Law"],
  ],
  ["1.2.1", "The national CIRT of Zembla (ZMCIRT) has been operating since 2010.", ["ZMCIRT"]],
  [
    "1.2.1",
    "Zembla's CSIRT is the Response Centre for Computer Incidents (RCCI) of the Zembla Academy.",
    ["Response Centre for Computer Incidents (RCCI) of the Zembla Academy"],
  ],
  [
    "1.2.1",
    "ZemCERT, established in 2011, serves as the national CERT; it took over from UniCERT.",
    ["ZemCERT"],
  ],
  [
    "1.2.1",
    "Zembla has an officially recognized national CIRT (Cyber Defence Centre).",
    ["Cyber Defence Centre"],
  ],
  [
    "1.2.1",
    "The Ministry of Technology hosts the national response team, called Zem-Guard.",
    ["Zem-Guard"],
  ],
  [
    "1.2.1",
    "Zembla has officially recognized national and sector-specific CIRTs: ZCERT, ZFIN-CERT and ZMIL-CERT.",
    ["ZCERT", "ZFIN-CERT", "ZMIL-CERT"],
  ],
  [
    "1.2.1",
    "The CERT team of the University of Zembla (UZ-CERT) acts as national CERT.",
    ["UZ-CERT"],
  ],
  [
    "1.3.1",
    "Zembla has officially recognized the National Cyber Security Policy 2013 and the Critical Infrastructure Protection Plan as its cybersecurity policies.",
    ["National Cyber Security Policy 2013", "Critical Infrastructure Protection Plan"],
  ],
  [
    "1.3.1",
    "Zembla has an officially recognized national cybersecurity policy: National Policy for Information Security.",
    ["National Policy for Information Security"],
  ],
  [
    "1.3.1",
    "Zembla's Digital Agenda (2011) contains a chapter on cybersecurity.",
    ["Zembla's Digital Agenda (2011)"],
  ],
  [
    "1.3.1",
    "The national strategy, Cyber Zembla 2.0, was launched by the President.",
    ["Cyber Zembla 2.0"],
  ],
  [
    "1.3.1",
    "The Government adopted Resolution No. 120 on the National Cybersecurity Concept.",
    ["Resolution No. 120 on the National Cybersecurity Concept"],
  ],
  [
    "1.3.1",
    "A National Cybersecurity Strategy was drafted in 2014 but not yet adopted.",
    ["National Cybersecurity Strategy"],
  ],
  [
    "1.3.1",
    "Cybersecurity is embedded within the Zembla National Security Policy and Strategy.",
    ["Zembla National Security Policy and Strategy"],
  ],
  [
    "1.3.1",
    "The country follows the ECOZ Cyber Framework as official policy.",
    ["ECOZ Cyber Framework"],
  ],
  [
    "1.3.1",
    "Zembla has an officially recognized national cybersecurity strategy through the following:\n1. National ICT Policy and Plan (2012-2016)\n2. E-government Master Plan\n3. Cyber Security Guidelines, 2010",
    [
      "National ICT Policy and Plan (2012-2016)",
      "E-government Master Plan",
      "Cyber Security Guidelines, 2010",
    ],
  ],
  [
    "1.1.2",
    "Specific legislation and regulation related to cybersecurity has been enacted through the following instruments:\n- Act No. 8 of 2001 (Telecommunications Act)\n- Consumer Protection (Electronic Trade) Regulations, S.I. No. 27 of 2003\n- Directive 95/46/EC",
    [
      "Act No. 8 of 2001 (Telecommunications Act)",
      "Consumer Protection (Electronic Trade) Regulations, S.I. No. 27 of 2003",
      "Directive 95/46/EC",
    ],
  ],
  [
    "1.3.3",
    "It falls upon the Hohe Informatikstelle (HIS) to see that the national policy is carried out.",
    ["Hohe Informatikstelle (HIS)"],
  ],
  [
    "1.3.3",
    "Oranda's cybersecurity policy is formulated by the Ministry of Foreign Trade and put into practice by the Oranda Digital Board.",
    ["Ministry of Foreign Trade", "Oranda Digital Board"],
  ],
  [
    "1.3.3",
    "The body competent in the matter is the Dirección General de Telecomunicaciones (DGT), which depends on the Ministry of Infrastructure.",
    ["Dirección General de Telecomunicaciones (DGT)"],
  ],
  [
    "1.3.3",
    "Since 2013 the lead has been with the National Signals Service.",
    ["National Signals Service"],
  ],
  [
    "1.3.3",
    "Pursuant to Article 4 of the Security Act the Cyber Security Council steers, and the Cyber Security Centre executes, the national strategy.",
    ["Cyber Security Council", "Cyber Security Centre"],
  ],
  [
    "1.3.3",
    "The Agency of Informatics and the Communications Regulator divide the responsibility between them.",
    ["Agency of Informatics", "Communications Regulator"],
  ],
  [
    "1.3.3",
    "Oranda answers for cybersecurity through two institutions, i.e. the Post Authority and the Bureau of Standards.",
    ["Post Authority", "Bureau of Standards"],
  ],
  [
    "1.3.3",
    "Implementation of the roadmap has been outsourced to NetOranda Ltd.",
    ["NetOranda Ltd"],
  ],
  ["1.3.3", "The President's Office keeps watch over cybersecurity.", ["President's Office"]],
  [
    "1.3.3",
    "The supervisory authority is called Oranda Cyber Inspectorate (OCI).",
    ["Oranda Cyber Inspectorate (OCI)"],
  ],
  [
    "1.3.3",
    "Oranda has no single agency in charge; the competences are spread over the Ministry of Interior, the Ministry of Defence and the regulator ARTO.",
    ["Ministry of Interior", "Ministry of Defence", "ARTO"],
  ],
  [
    "1.3.3",
    "The ODA ( Oranda Digital Agency ) is the agency responsible for cybersecurity.",
    ["ODA (Oranda Digital Agency)"],
  ],
  [
    "1.3.3",
    "The Commission for Cyber Affairs has as its task the coordination of the national strategy.",
    ["Commission for Cyber Affairs"],
  ],
  [
    "1.3.3",
    "The national cybersecurity strategy names the Ministry of ICT as lead, supported by the police.",
    ["Ministry of ICT"],
  ],
  [
    "1.3.3",
    "The implementation rests on the shoulders of the Oranda Regulatory Body for Electronic Communications and Postal Services.",
    ["Oranda Regulatory Body for Electronic Communications and Postal Services"],
  ],
  [
    "1.3.3",
    'The Ministry of Internal Affairs\' Department "R" is the officially recognized agency responsible for cybersecurity.',
    ['Ministry of Internal Affairs\' Department "R"'],
  ],
  [
    "1.2.1",
    "A computer emergency response team under the name ORCERT came into being in 2013.",
    ["ORCERT"],
  ],
  [
    "1.2.1",
    "OrandaCERT and its twin for the academic sector, EduCERT, are both recognized by the government.",
    ["OrandaCERT", "EduCERT"],
  ],
  [
    "1.2.1",
    "Oranda has yet to set up a national CIRT, though a pilot (CIRT-OR) is in its test phase.",
    ["CIRT-OR"],
  ],
  ["1.2.1", "National CIRT: OR-NET-CERT (since 2010)", ["OR-NET-CERT"]],
  [
    "1.3.1",
    "The reference document is the Livre Blanc sur la Sécurité Numérique of 2012.",
    ["Livre Blanc sur la Sécurité Numérique of 2012"],
  ],
  [
    "1.3.1",
    "Oranda's policy was laid down by the Decree on Information Security of the President (2010).",
    ["Decree on Information Security of the President (2010)"],
  ],
  [
    "1.3.1",
    "Oranda updated in 2014 its Cyber Security Strategy of 2009.",
    ["Cyber Security Strategy of 2009"],
  ],
  [
    "1.3.1",
    "The Política Nacional de Segurança da Informação was endorsed by the Council of Ministers.",
    ["Política Nacional de Segurança da Informação"],
  ],
  [
    "1.3.1",
    "Oranda treats chapter 5 of its Digital Growth Plan as the national cybersecurity strategy.",
    ["Digital Growth Plan"],
  ],
  [
    "1.3.1",
    "The Council of Ministers approved a document named Road to a Safe Cyberspace.",
    ["Road to a Safe Cyberspace"],
  ],
  [
    "1.3.1",
    "The national cybersecurity policy goes by the title of Oranda Trust Framework.",
    ["Oranda Trust Framework"],
  ],
  [
    "1.3.1",
    "Two documents make up the policy: the Concept for Information Security (2009) and the Plan of Measures for 2010-2015.",
    ["Concept for Information Security (2009)", "Plan of Measures for 2010-2015"],
  ],
  [
    "1.1.1",
    "Hacking is an offence according to Articles 271-273 of the Criminal Code, while fraud falls under the Electronic Commerce Act of 2002.",
    ["Articles 271-273 of the Criminal Code", "Electronic Commerce Act of 2002"],
  ],
  [
    "1.1.2",
    "The matter is governed by Government Decree 77/2009 and by the Rules on Network Security adopted by the regulator.",
    ["Government Decree 77/2009", "Rules on Network Security"],
  ],
  [
    "2.1",
    "Children are protected by the Lei de Proteção de Menores and by Article 19 of the Constitution.",
    ["Lei de Proteção de Menores", "Article 19 of the Constitution"],
  ],
  [
    "2.1",
    "The Young Persons (Harmful Publications) Act, Cap. 35, extends to the Internet.",
    ["Young Persons (Harmful Publications) Act, Cap. 35"],
  ],
  [
    "1.3.1",
    "Zembla has these policies:\n- Ice Plan, on a register of ships\n- Frost Policy, approved by the king",
    ["Ice Plan", "Frost Policy"],
  ],
  [
    "1.3.3",
    "Mirandia's Ministry of Digital Economy is the custodian of the cybersecurity policy, its execution being left to the Mirandia Network Agency.",
    ["Mirandia's Ministry of Digital Economy", "Mirandia Network Agency"],
  ],
  [
    "1.3.3",
    "The Cabinet has charged the Committee on Information Safety with the execution of the cybersecurity policy.",
    ["Committee on Information Safety"],
  ],
  [
    "1.3.3",
    "The Telecom Authority (TA) was by Law 12 of 2011 given the responsibility for cybersecurity.",
    ["Telecom Authority (TA)"],
  ],
  [
    "1.3.3",
    "All questions of cybersecurity are decided by the Supreme Council of Cyberspace.",
    ["Supreme Council of Cyberspace"],
  ],
  [
    "1.3.3",
    "The duty to implement the strategy is incumbent on the Federal Ministry of the Interior.",
    ["Federal Ministry of the Interior"],
  ],
  [
    "1.3.3",
    "It was agreed that the Ministry of Justice should lead in this field.",
    ["Ministry of Justice"],
  ],
  [
    "1.3.3",
    "Mirandia recently created a National Agency for Information Security, attached to the Prime Minister.",
    ["National Agency for Information Security"],
  ],
  [
    "1.3.3",
    "Next to the Ministry of Economy, the Central Bank bears responsibility for the financial sector.",
    ["Central Bank"],
  ],
  [
    "1.3.3",
    "The Royal Mirandian Police is the only body entitled to act in matters of cybersecurity.",
    ["Royal Mirandian Police"],
  ],
  [
    "1.3.3",
    "Responsible agencies: Ministry of Trade (policy), Mirandia Cyber Corps (operations).",
    ["Ministry of Trade", "Mirandia Cyber Corps"],
  ],
  [
    "1.3.3",
    "The portfolio of cybersecurity belongs to the State Secretary for Technology.",
    ["State Secretary for Technology"],
  ],
  [
    "1.3.3",
    "The agency that implements the national cybersecurity strategy is the Computer Services Bureau of Mirandia (CSBM), established in 1999.",
    ["Computer Services Bureau of Mirandia (CSBM)"],
  ],
  [
    "1.3.3",
    "There are two agencies responsible for cybersecurity. These are the Bureau of Codes and the Office of Networks.",
    ["Bureau of Codes", "Office of Networks"],
  ],
  [
    "1.3.3",
    "The Office of Networks is in process of being recognized as the agency responsible.",
    ["Office of Networks"],
  ],
  ["1.2.1", "MirCERT functions as the national team and is a full member of FIRST.", ["MirCERT"]],
  [
    "1.2.1",
    "The national CIRT is operated by the Ministry of Science under the name Mir-CIRT.",
    ["Mir-CIRT"],
  ],
  ["1.2.1", "The establishment of MIRCSIRT was completed in 2012 with ITU support.", ["MIRCSIRT"]],
  [
    "1.2.1",
    "Mirandia has an officially recognized national CSIRT (Mirandia Computer Security Incident Response Team, MirSIRT).",
    ["MirSIRT"],
  ],
  [
    "1.3.1",
    "Mirandia has an officially recognized national cybersecurity strategy through its National Security Doctrine and the Law on Critical Networks.",
    ["National Security Doctrine", "Law on Critical Networks"],
  ],
  [
    "1.3.1",
    "The cabinet endorsed in June 2012 the national cyber security strategy titled 'Mirandia Online and Safe'.",
    ["Mirandia Online and Safe"],
  ],
  [
    "1.3.1",
    "The National Cyber Strategy (2011-2016) replaced the former ICT Security Plan.",
    ["National Cyber Strategy (2011-2016)"],
  ],
  [
    "2.1",
    "The Criminal Code, in its articles 110 and 111, punishes child pornography.",
    ["Criminal Code"],
  ],
];

describe("names in free prose", () => {
  test.each(SENTENCES)("reads the names for indicator %s: %s", (code, text, expected) => {
    expect(readNames(code, text)).toEqual(expected);
  });
});
