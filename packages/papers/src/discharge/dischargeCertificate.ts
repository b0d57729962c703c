import type { PaperDay, PaperDecision, PaperHead, PaperPerson, PaperStub } from '../paper/paperTypes.ts';

/** 解除社区矫正证明书, with stub (社区矫正法 44; 实施办法 53): given to the person. */
export interface DischargeCertificateData extends PaperHead {
  person: PaperPerson;
  decision: PaperDecision;
  endedOn: PaperDay;
  /** What has come to an end and what follows, see `endWords`. */
  ending: string;
  stub: PaperStub;
}
