import { type ParseArgsConfig, parseArgs } from "node:util";

/** Parses the command line. If it is invalid, prints the usage and exits. */
export function readOptions<T extends ParseArgsConfig>(usage: string, config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    return process.exit(1);
  }
}
