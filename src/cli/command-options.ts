import { type ParseArgsConfig, parseArgs } from "node:util";

/** What the command line asks for; what no command knows is answered by how it is used, and ends the program. */
export function readOptions<T extends ParseArgsConfig>(usage: string, config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    return process.exit(1);
  }
}
