/** How a part of a paper is set: size of the text, height of its lines where fixed, and the room it has, all in points. */
export interface WordSetting {
  size: number;
  pitch: number | null;
  width: number;
}

/** Points in the unit of the format (twentieths). */
export function twips(points: number): number {
  return Math.round(points * 20);
}
