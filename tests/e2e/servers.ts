import { serve } from "../bench/serve.ts";

/** Serves both builds during the whole run. The workers inherit the addresses. */
export default async function startServers(): Promise<() => Promise<void>> {
  const atlas = await serve("dist");
  const fixtures = await serve("dist-fixtures");
  process.env.ATLAS_URL = atlas.url;
  process.env.FIXTURES_URL = fixtures.url;
  return async () => {
    await atlas.close();
    await fixtures.close();
  };
}
