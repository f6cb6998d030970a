import { expose } from "comlink";
import type { Framework } from "../domain/framework.ts";
import { readProfile } from "../reader/read-profile.ts";
import { type Outcome, readFile, type Stage } from "./read-file.ts";

/** What the documents are read by. */
let present: Framework | undefined;
let isAsked = false;

/** What the thread offers to the page. */
const thread = {
  /** Comes before anything is read. */
  open: (framework: Framework): void => {
    present = framework;
    void warmUp(framework, () => !isAsked);
  },
  read: (
    file: File,
    country: string | undefined,
    onStage: (stage: Stage) => void,
  ): Promise<Outcome> => {
    if (!present) throw new Error("the thread was not opened");
    isAsked = true;
    return readFile({ file, framework: present, country }, onStage);
  },
};

export type DocumentThread = typeof thread;

// What a library leaves behind when it is stopped in the middle of a hostile file: the file has its answer by then.
addEventListener("unhandledrejection", (event) => event.preventDefault());
expose(thread);

/** Sections of every sort that the reader tells apart, made up. */
const SECTIONS = [
  "Borealia has officially recognized the Frost Agency (FA), which is responsible for ice and is known as the national team. The Ministry of Wool, together with the Snow Office, coordinates the National Snow Policy (NSP).",
  "Specific measures have been enacted through the following instruments:\n\n- Act No. 5 of 2010 on frozen data (draft)\n- Section 4 of the Ice Code; Snow Decree, 2011\n- [BoCERT](http://bocert.example/)\n\nThe tasks are the following:\n- hail",
  "Borealia does not have a national snow strategy. However the Ministry of Wool is drafting one, and plans to establish the Frost Centre. “Calm Ice” is a campaign.",
  "Borealia has acceded, with no declarations or reservations to articles 2 and 3, to the Convention, and is a member of the FROST initiative. Incidents can be reported to BoCERT (bocert.example).",
  "There is no information on this. The exact number of professionals is not known.",
];

/**
 * Reads made-up profiles until a document comes: what reads is compiled by then. Between two of them the thread listens, so
 * that a document that is there already hardly waits.
 */
async function warmUp(framework: Framework, isWanted: () => boolean): Promise<void> {
  for (const at of SECTIONS.keys()) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    readProfile(toText(framework, at), framework);
  }
}

/** A profile in which each indicator has another sort of section than its neighbours. */
function toText({ indicators }: Framework, first: number): string {
  const sections = indicators.map(
    ({ code, title }, at) =>
      `${code} ${title.en.toUpperCase()}\n\n${SECTIONS[(first + at) % SECTIONS.length]}`,
  );
  const background =
    "Total Population: 1 200\n(data source: Census, May 2014)\n\nInternet users: 80.50%\n(data source: Statistics, 2013)";
  return ["CYBERWELLNESS PROFILE", "ANTARCTICA", "BACKGROUND", background, ...sections].join(
    "\n\n",
  );
}
