import type { Framework } from "../domain/framework.ts";
import { readProfile } from "../reader/read-profile.ts";

/** Sentences of every sort that the reader tells apart, made up. */
const SECTION = `Borealia has officially recognized the Frost Agency, which is responsible for ice. However it does not have a National Snow Policy (NSP).

- Act No. 5 of 2010 on frozen data (draft)
- [BoCERT](http://bocert.example/)

There is no information on this. The Ministry of Wool is drafting a strategy, and has ratified the Convention.`;

const TIMES = 3;

/** Reads a made-up profile: what reads is compiled by the time the first document comes, which then takes a tenth of the time. */
export function warmUp(framework: Framework): void {
  const sections = framework.indicators.map(
    ({ code, title }) => `${code} ${title.en.toUpperCase()}\n\n${SECTION}`,
  );
  const background =
    "Total Population: 1 200\n(data source: Census, May 2014)\n\nInternet users: 80.50%\n(data source: Statistics, 2013)";
  const text = ["CYBERWELLNESS PROFILE", "ANTARCTICA", "BACKGROUND", background, ...sections];
  // An engine compiles a pattern well only where it is used again.
  for (let time = 0; time < TIMES; time += 1) readProfile(text.join("\n\n"), framework);
}
