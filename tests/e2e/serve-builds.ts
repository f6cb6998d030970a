import { serve } from "../bench/serve.ts";

const [atlas, fixtures] = await Promise.all([serve("dist"), serve("dist-fixtures")]);
process.send?.({ ATLAS_URL: atlas.url, FIXTURES_URL: fixtures.url });
