import type { PackageFile } from '../decision-packages/package-file.ts';
import type { PackageProblem } from '../decision-packages/problem.ts';
import type { MatterManifest } from './matter-manifest.ts';

/** What was read of the bytes of a package about a matter: sealed with its row. */
export interface MatterContent {
  readonly manifest: MatterManifest;
  readonly files: readonly PackageFile[];
  /** Problems of the bytes, which do not change any more. */
  readonly problems: readonly PackageProblem[];
}
