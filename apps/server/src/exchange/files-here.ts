import type { Evidence } from '@guitu/law';

import type { MatterContent } from './matter-content.ts';

/** A sound file of a package. */
export interface FileHere {
  /** By which the sender's values name it. */
  readonly sha256: string;
  /** The step that made it, where it is a paper. */
  readonly step: string | undefined;
  /** As this installation stores it. */
  readonly evidence: Evidence;
}

/** The files of a package as they are stored; before that, as a preview names them. */
export function filesHere(
  { manifest, files }: MatterContent,
  stored?: ReadonlyMap<number, Evidence>,
): readonly FileHere[] {
  return files.flatMap((file) => {
    const listed = manifest.files[file.index];
    if (file.state !== 'sound' || listed === undefined) return [];
    const sha256 = listed.sha256.trim().toLowerCase();
    const evidence = stored?.get(file.index) ?? { hash: sha256, name: file.title };
    return [{ sha256, step: listed.step, evidence }];
  });
}
