/** Confidences and shares as the report gives them: between 0 and 1, to three places, since more would be noise. */
export function rounded(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
}
