/** What became of one file of a package. Only sound ones are ever served or put into a case file. */
export type FileState =
  | 'sound'
  | 'wrongHash'
  | 'suspicious'
  | 'missing'
  | 'unlisted'
  | 'tooLarge'
  | 'unsupported';

/** One file as the manifest lists it or as it was found beside the list. */
export interface PackageFile {
  readonly index: number;
  readonly path: string;
  readonly title: string;
  /** A code of the papers of an intake. */
  readonly kind: string;
  /** In bytes, unpacked; of a file that is not there, what the manifest says. */
  readonly size: number;
  readonly state: FileState;
  /** One sentence for whoever reads the report. */
  readonly text: string;
  /** Of a sound file. */
  readonly mediaType?: string;
}

/** Why a file is not sound, and the code of the problem that says so. */
export const stateProblems: Readonly<Record<Exclude<FileState, 'sound'>, { code: string; grave: boolean }>> =
  {
    wrongHash: { code: 'file.wrong-hash', grave: true },
    suspicious: { code: 'file.suspicious', grave: true },
    missing: { code: 'file.missing', grave: true },
    unlisted: { code: 'file.unlisted', grave: false },
    tooLarge: { code: 'file.too-large', grave: true },
    unsupported: { code: 'file.unsupported', grave: true },
  };
