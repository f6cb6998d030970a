/**
 * Returns a linear congruential generator (modulus 2^32) of numbers from 0 to 1, which are the same in each run.
 * The high bits, which are more random than the low ones, become the leading digits.
 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
