/** Vowel harmony of the Turkic languages: which vowel an ending takes after a stem. */

/** `A`: after back and after front vowels. `I`: after back unrounded, front unrounded, back rounded, front rounded. */
export interface Harmony {
  A: readonly [string, string];
  I: readonly [string, string, string, string];
}

const GROUPS = ['aıаы', 'eəiеәиэ', 'ouоу', 'öüөү'];

/**
 * Puts vowels into an ending.
 * @param ending with `A` and `I` where the vowel depends on the stem
 * @param stem unfolded; its last vowel decides
 * @param harmony the language's vowels; an ending of a language without harmony is returned as it is
 */
export function harmonise(ending: string, stem: string, harmony: Harmony | undefined): string {
  if (!harmony) return ending;
  const vowels = [...stem.toLowerCase().replaceAll('i̇', 'i')].map((letter) =>
    GROUPS.findIndex((group) => group.includes(letter)),
  );
  const group = vowels.filter((index) => index >= 0).at(-1) ?? 1;
  return ending.replaceAll('A', harmony.A[group % 2] as string).replaceAll('I', harmony.I[group] as string);
}
