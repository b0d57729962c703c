import type { FormValues, Mode, Moment, Procedure, StatedActor, StepCommand } from '@guitu/law';
import { findMoment } from '@guitu/law';

import { Refused } from '../http/answer.ts';

/** What pages send about a step. */
export interface StepRequest {
  readonly step: string;
  readonly values: FormValues;
  readonly mode: Mode;
  readonly happenedAt?: string | undefined;
  readonly as?: { office: StatedActor['office']; name: string; bodyName?: string | undefined } | undefined;
}

/** A step as law takes it. What is asked for happens now; what is recorded happened when it happened. */
export function stepCommand(procedure: Procedure, request: StepRequest, now: Moment): StepCommand {
  if (procedure.steps[request.step] === undefined) {
    throw new Refused(422, { code: 'step.unknown', text: '这类事项没有这一步，请刷新页面后重试。' });
  }
  return {
    act: 'step',
    step: request.step,
    values: request.values,
    mode: request.mode,
    happenedAt: request.mode === 'permit' ? now : readMoment(request.happenedAt, now),
    ...(request.mode === 'record' && request.as !== undefined ? { stated: statedActor(request.as) } : {}),
  };
}

/** Who acted according to the paper. */
export function statedActor(as: NonNullable<StepRequest['as']>): StatedActor {
  return {
    office: as.office,
    name: as.name,
    ...(as.bodyName === undefined ? {} : { bodyName: as.bodyName }),
  };
}

function readMoment(text: string | undefined, now: Moment): Moment {
  if (text === undefined) return now;
  const found = findMoment(text);
  if (found !== undefined) return found;
  throw new Refused(400, {
    code: 'request.invalid',
    field: 'happenedAt',
    text: '发生时间读不懂，请写成 2026-01-05T09:30:00+08:00 的样式。',
  });
}
