import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { loadFramework } from "../../src/cli/data-folder.ts";
import { readProfile } from "../../src/reader/read-profile.ts";

/** `npx tsx tests/lab/files-passed.ts`: counts the reader files used for a document with one section. `--files` lists them. */
const SECTIONS: readonly (readonly [of: string, section: string])[] = [
  ["denial of a team", "1.2.1 CIRT\nAntarctica does not have an officially recognized CIRT."],
  [
    "laws, listed",
    "1.1.1 CRIMINAL LEGISLATION\nLaws have been enacted through:\n- Ice Code\n- Snow Act",
  ],
  [
    "laws in prose",
    "1.1.1 CRIMINAL LEGISLATION\nCybercrime is punished by the Ice Code of 2001 and the Snow Act.",
  ],
  [
    "strategy",
    "1.3.1 POLICY\nAntarctica has an officially recognized strategy known as the National Snow Plan.",
  ],
  ["team", "1.2.1 CIRT\nAntarctica has an officially recognized national CIRT known as ICECERT."],
  [
    "two agencies in prose",
    "1.3.3 RESPONSIBLE AGENCY\nThe Ministry of Tides leads the policy, and the Frost Bureau supervises its execution.",
  ],
];

const reader = fileURLToPath(new URL("../../src/reader/", import.meta.url));
const framework = loadFramework();
const session = new Session();
session.connect();
await session.post("Profiler.enable");
for (const [of, section] of SECTIONS) {
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const { profile } = readProfile(`CYBERWELLNESS PROFILE\nANTARCTICA\n\n${section}\n`, framework);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  const found = Object.entries(profile?.indicators ?? {}).find(
    ([, { status }]) => status !== "missing",
  );
  const files = result
    .filter(({ functions }) =>
      functions.some(
        ({ functionName, ranges: [whole] }) => functionName !== "__name" && (whole?.count ?? 0) > 0,
      ),
    )
    .flatMap(({ url }) => (url.startsWith("file:") ? fileURLToPath(url.split("?")[0] ?? "") : []))
    .filter((file) => file.startsWith(reader))
    .map((file) => file.slice(reader.length));
  console.log(
    `${String(new Set(files).size).padStart(3)}  ${of}: ${found?.[0]} ${found?.[1].status}`,
  );
  if (process.argv.includes("--files")) console.log(`     ${[...new Set(files)].join(" ")}`);
}
