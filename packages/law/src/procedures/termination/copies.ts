import type { Article } from '../../articles/article.ts';
import { act, outsidePrisonRules } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, Recipient } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { findReport } from './form.ts';
import { judgmentArticle } from './judgment-article.ts';
import { authorityOf, issuesNothing } from './papers.ts';

const procuratorate: Recipient = { kind: 'procuratorate', level: 'county' };
const police: Recipient = { kind: 'police', level: 'county' };

/** TERM-01, and for a death DEATH-01: whoever decided, with copies to the county's procuratorate and police. */
export function terminationCopies(question: Question): readonly CopyOrder[] {
  const { facts, state } = question;
  const ground = findReport(state)?.ground;
  if (issuesNothing(question) || !ruleActive(ground === 'death' ? 'DEATH-01' : 'TERM-01')) return [];
  const authority = authorityOf(facts, state);
  const notice = {
    subject: '终止社区矫正通知',
    paperKind: 'endNotice',
    article: articleFor(ground, question),
  };
  return [
    ...(authority === undefined ? [] : [{ ...notice, recipient: named(officeOf(authority), authority) }]),
    { ...notice, recipient: procuratorate },
    { ...notice, recipient: police },
  ];
}

function articleFor(ground: string | undefined, question: Question): Article {
  if (ground === 'death') return act(51);
  return ground === 'newJudgment' ? judgmentArticle(question) : act(45);
}

/** Those outside prison may have been let out by a prison administration or the police; everybody else by a court. */
function officeOf(authority: string): Office {
  if (authority.includes('监狱')) return 'prison';
  return authority.includes('公安') ? 'police' : 'court';
}

/** DEATH-02. */
export function deathCopies(question: Question): readonly CopyOrder[] {
  const { facts, state } = question;
  if (findTaken(state, 'notifyDeath')?.event.mode !== 'permit' || !ruleActive('DEATH-02')) return [];
  const authority = authorityOf(facts, state);
  const custodian = findReport(state)?.custodian;
  const notice = {
    subject: '暂予监外执行社区矫正对象死亡',
    paperKind: 'deathNotice',
    article: outsidePrisonRules(28),
  };
  return [
    ...(authority === undefined ? [] : [{ ...notice, recipient: named(officeOf(authority), authority) }]),
    ...(custodian === undefined
      ? []
      : [{ ...notice, subject: '死亡证明', recipient: named('prison', custodian) }]),
    { ...notice, recipient: procuratorate },
  ];
}

function named(office: Office, name: string): Recipient {
  return { kind: 'named', office, name };
}
