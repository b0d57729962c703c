/** Something about a package that its readers must know. Data, so that pages and tests can tell problems apart. */
export interface PackageProblem {
  readonly code: string;
  readonly text: string;
  /** Somebody has to have seen it (`acknowledged`) before the package is accepted. */
  readonly grave: boolean;
  /** The path of the file it is about. */
  readonly file?: string;
}

/** Thrown while a package is read that cannot be understood at all. It is stored all the same. */
export class UnreadablePackage extends Error {
  readonly problem: PackageProblem;

  constructor(code: `package.${string}`, text: string) {
    super(code);
    this.name = 'UnreadablePackage';
    this.problem = { code, text, grave: true };
  }
}
