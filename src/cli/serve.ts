import { serveSite } from "./site-server.ts";

// `npm start` runs this after the build.
const port = Number(process.env.PORT || 4173);
try {
  console.log(`The atlas is at ${(await serveSite("dist", port)).url} (Ctrl+C stops it)`);
} catch (error) {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is taken: try PORT=8080 npm start` : String(error));
  process.exitCode = 1;
}
