import { countedBackings, fitBackings } from "./printed-figures/backing-figures.ts";

const { terms, countries, fixedR, statusR, backingR } = fitBackings();
console.log(
  "Cybersecurity measures in place:",
  Object.entries(countedBackings)
    .map(([backing, count]) => `${count} ${backing}`)
    .join(", "),
);
console.log(`Points of GCI 2014 per answer, least squares over ${countries} countries:`);
for (const { term, points, error } of terms)
  console.log(`  ${term.padEnd(9)} ${points.toFixed(2).padStart(5)} ± ${error.toFixed(2)}`);
console.log("Correlation with the published sums:");
console.log(`  statuses, 2 in place and 1 partly  ${fixedR.toFixed(3)}`);
console.log(`  statuses, fitted                   ${statusR.toFixed(3)}`);
console.log(`  with backing, fitted               ${backingR.toFixed(3)}`);
