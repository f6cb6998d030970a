/**
 * Returns a linear congruential generator (modulus 2^32) of numbers from 0 up to, but not including, 1. The same seed
 * yields the same numbers. Dividing by the modulus keeps the high bits, which are the most random, as leading digits.
 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
