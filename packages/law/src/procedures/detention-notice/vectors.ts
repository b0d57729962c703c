import type { Measure } from '../../facts/facts.ts';
import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused } from '../../testing/matter.ts';
import { vectorRunner } from '../../vectors/runner.ts';
import type { VectorRunners } from '../../vectors/runner.ts';
import { detentionNotice } from './detention-notice.ts';

/** One notice, and what is found about it at once. */
interface NoticeVector {
  readonly measure?: Measure;
  /** The moment at which it is noted. */
  readonly noted: string;
  readonly values: FormValues;
  /** The measure is over afterwards. */
  readonly release?: FormValues;
  /** What is asked: what is found at once (the default), or which steps are owed. */
  readonly ask?: 'findings' | 'owed';
}

const ordinary: FormValues = { organ: '演示市公安局', organKind: 'police', reason: '演示事由' };

function run({ measure = 'probation', noted, values, release, ask = 'findings' }: NoticeVector): unknown {
  const story = new MatterStory(detentionNotice, factsOf({ measure }));
  const verdict = story.step(noted, 'countyAgency', 'note', { ...ordinary, ...values });
  if (story.state === undefined) return refused(verdict);
  const released =
    release === undefined ? [] : refused(story.step(noted, 'countyAgency', 'release', release));
  if (released.length > 0) return released;
  const standing = assess(detentionNotice, story.state, story.facts, contextAt(noted));
  return ask === 'owed'
    ? standing.tasks.filter((task) => task.required).map((task) => task.step)
    : standing.findings.map((one) => one.code);
}

export const detentionNoticeVectors: VectorRunners = {
  'RECV-26': vectorRunner<NoticeVector>(run),
  'RECV-27': vectorRunner<NoticeVector>(run),
  'RECALL-09': vectorRunner<NoticeVector>(run),
  'RECALL-10': vectorRunner<NoticeVector>(run),
};
