import type { Moment } from '@guitu/law';
import { isMoment } from '@guitu/law';
import type { IntakeRegistrationData, RegisteredAction } from '@guitu/papers';

import type { Row } from '../../record-types.ts';
import { describeValue } from './describe-values.ts';
import { identityItems, registerSections } from './intake-register-sections.ts';
import { textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';

/** 社区矫正对象登记接收表: the register as it stands, and what was done on receiving. */
export function composeIntakeRegistration(source: PaperSource): IntakeRegistrationData {
  const reception = decisionOf(source);
  return {
    ...source.head,
    identity: identityItems(source),
    sections: registerSections(source),
    relations: source.register.relations,
    resume: source.register.resume,
    receivedAt: receivedAt(source, reception.event.happenedAt),
    manner: labelIn(source, 'manner'),
    escort: valueIn(source, 'receive', 'escort'),
    actions: actionsOf(source, reception.values),
    receivedBy: signatureOf(source, reception).name,
    remarks: remarksOf(source),
  };
}

function receivedAt(source: PaperSource, happenedAt: Moment): Moment {
  const stated = valueIn(source, 'receive', 'receivedAt');
  return isMoment(stated) ? stated : happenedAt;
}

/** The three actions of receiving (社区矫正法 22; 实施办法 17); none is said to be done that was not confirmed. */
function actionsOf(
  source: PaperSource,
  values: Readonly<Record<string, unknown>>,
): IntakeRegistrationData['actions'] {
  const papers = textsIn(source.order, 'papers');
  return {
    papers: {
      done: values['documentsChecked'] === true,
      text: papers.length === 0 ? '法律文书没有收到，已记录在案。' : `已收到${papers.join('、')}。`,
    },
    identity: identityAction(source),
    registration: { done: values['registered'] === true, text: '' },
  };
}

function identityAction(source: PaperSource): RegisteredAction {
  const method = valueIn(source, 'receive', 'identityMethod');
  const checks = source.register.checks.map(describeCheck);
  const parts = [labelIn(source, 'identityMethod'), valueIn(source, 'receive', 'identityNote'), ...checks];
  return {
    done: method !== '' && method !== 'later',
    text: parts.filter((part) => part.trim() !== '').join('；'),
  };
}

const methodNames: Readonly<Record<string, string>> = {
  fingerprint: '指纹比对',
  face: '人脸比对',
  idCard: '身份证读卡',
  manual: '人工核对',
};
const resultNames: Readonly<Record<string, string>> = {
  matched: '一致',
  notMatched: '不一致',
  failed: '没有完成',
  cancelled: '已取消',
};

function describeCheck(check: Row<'identity_check'>): string {
  const device = check.device_name === null ? '' : `（${check.device_name}）`;
  const alternative = check.alternative === null ? '' : `，${check.alternative}`;
  return `${methodNames[check.method] ?? check.method}${resultNames[check.result] ?? check.result}${device}${alternative}`;
}

function remarksOf(source: PaperSource): string {
  const field = source.procedure.steps['receive']?.form['hospital'];
  const hospital = decisionOf(source).values['hospital'];
  const place = field === undefined || hospital === undefined ? '' : describeValue(field, hospital);
  return [place === '' ? '' : `医院所在地：${place}`, valueIn(source, 'receive', 'note')]
    .filter((line) => line !== '')
    .join('\n');
}

function labelIn(source: PaperSource, name: string): string {
  const field = source.procedure.steps['receive']?.form[name];
  const value = decisionOf(source).values[name];
  return field === undefined || value === undefined ? '' : describeValue(field, value);
}
