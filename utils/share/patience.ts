const FIRST_MS = 30_000;
const LONGEST_MS = 30 * 60_000;

/** How long to leave a server alone after so many syncs failed one after the other. */
export const restAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
