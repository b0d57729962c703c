/** What can be wrong with a ZIP file as such: not a whole one, or with more parts than anybody packs by hand. */
export type ArchiveFault = 'damaged' | 'tooManyParts';

/** Thrown while the directory of a ZIP file is read. Each door says it to its readers in its own words. */
export class ArchiveProblem extends Error {
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault) {
    super(`archive is ${fault}`);
    this.name = 'ArchiveProblem';
    this.fault = fault;
  }
}
