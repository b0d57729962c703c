const megabyte = 1024 * 1024;

/**
 * What one decision package may hold. A package has some ten scanned papers; what lies beyond is a mistake or an attack, and is
 * kept with the package without being unpacked.
 */
export const packageLimits = {
  /** Size of the zip file. The only limit beyond which nothing is stored. */
  fileBytes: 200 * megabyte,
  parts: 300,
  /** Size of the manifest once unpacked. */
  manifestBytes: megabyte,
  /** Size of one paper once unpacked. */
  paperBytes: 50 * megabyte,
  /** Size of all parts together once unpacked. */
  allBytes: 400 * megabyte,
  /** Scans and PDFs are compressed already; text grows some ten times. Small parts are let off. */
  growth: 100,
  growthFreeBytes: megabyte,
  /** Characters of a path inside the zip. */
  pathCharacters: 240,
} as const;

/** How large a packed part may become before unpacking stops. */
export function sizeAllowed(packedSize: number, sizeAtMost: number, leftForAll: number): number {
  const grown = Math.max(packedSize * packageLimits.growth, packageLimits.growthFreeBytes);
  return Math.min(sizeAtMost, leftForAll, grown);
}
