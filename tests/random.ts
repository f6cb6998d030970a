/**
 * Returns a generator of numbers from 0 to 1 that are the same in each run (linear congruential, modulus 2^32). The high
 * bits are more random than the low bits, and determine the leading digits of the result.
 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
