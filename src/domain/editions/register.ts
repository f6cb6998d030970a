import type { Status } from "../status.ts";
import type { CountryTreaties } from "./treaties.ts";

/** Code of the measure about the treaties in the register. */
export const TREATY_MEASURE = "2.2";

export const TREATIES = ["convention", "protocol"] as const;

type Treaty = (typeof TREATIES)[number];

/** For each status, the treaties that the country has joined. `partial` means only the Convention. */
const TREATIES_BY_STATUS: Readonly<Partial<Record<Status, readonly Treaty[]>>> = {
  exists: TREATIES,
  partial: ["convention"],
  absent: [],
};

/** Whether the profile and the register disagree on whether the country is a party to the treaty. False for unknown and missing answers. */
export function registerDiffers(
  status: Status,
  record: CountryTreaties | undefined,
  treaty: Treaty = "protocol",
): boolean {
  const joined = TREATIES_BY_STATUS[status]?.includes(treaty);
  return joined !== undefined && joined !== (record?.[treaty]?.party !== undefined);
}
