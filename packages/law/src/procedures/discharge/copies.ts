import { inForce } from '../../articles/article.ts';
import { act, cooperation, measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Office } from '../../kernel/actor.ts';
import type { CopyOrder, Recipient } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { judgedOn } from './days.ts';
import { wasRecorded } from './papers.ts';
import {
  authorityOf,
  decidedByCourt,
  findGuardianNotice,
  findPreparation,
  findResettlement,
} from './records.ts';

const procuratorate: Recipient = { kind: 'procuratorate', level: 'county' };
const police: Recipient = { kind: 'police', level: 'county' };

/**
 * RELEASE-03, RELEASE-04, RELEASE-10: the person gets the certificate; whoever decided gets the notice, with copies to the county's
 * procuratorate and police. Where a court decided on serving outside prison, the court of the judgment is told too.
 */
export function dischargeCopies(question: Question): readonly CopyOrder[] {
  if (wasRecorded(question, 'discharge')) return [];
  const { facts, state } = question;
  const authority = authorityOf(facts, state);
  const court = findPreparation(state)?.originalCourt;
  const notice = { subject: '解除社区矫正通知', paperKind: 'endNotice' } as const;
  const tells = ruleActive('RELEASE-04');
  const tellsCourt =
    ruleActive('RELEASE-10') && decidedByCourt(facts, state) && court !== undefined && court !== authority;
  return [
    {
      recipient: { kind: 'supervisee' },
      subject: '发放解除社区矫正证明书',
      paperKind: 'dischargeCertificate',
      article: act(44),
    },
    ...(tells && authority !== undefined
      ? [{ ...notice, recipient: named(deciderOffice(question), authority), article: act(44) }]
      : []),
    ...(tells
      ? [
          { ...notice, recipient: procuratorate, article: measures(53) },
          { ...notice, recipient: police, article: measures(53) },
        ]
      : []),
    ...(tellsCourt ? [{ ...notice, recipient: named('court', court), article: outsidePrisonRules(27) }] : []),
  ];
}

/** RECALL-08. */
export function authorityCopies(question: Question): readonly CopyOrder[] {
  if (wasRecorded(question, 'tellAuthority')) return [];
  const authority = authorityOf(question.facts, question.state);
  const letter = { subject: '矫正期限即将届满的函告', paperKind: 'termEndLetter', article: cooperation(16) };
  return [
    ...(authority === undefined ? [] : [{ ...letter, recipient: named(deciderOffice(question), authority) }]),
    { ...letter, recipient: procuratorate },
  ];
}

/** RELEASE-09. */
export function prisonCopies(question: Question): readonly CopyOrder[] {
  const custodian = findPreparation(question.state)?.custodian;
  if (custodian === undefined || wasRecorded(question, 'tellPrison')) return [];
  return [
    {
      recipient: named(deciderOffice(question), custodian),
      subject: '按期办理刑满释放手续',
      paperKind: 'termEndPrisonNotice',
      article: outsidePrisonRules(27),
    },
  ];
}

/** RELEASE-11 and RELEASE-12: both go to the police of the place. */
export function policeCopies(
  step: 'sendExpulsionPapers' | 'reportNationality',
): (question: Question) => readonly CopyOrder[] {
  return (question) => {
    const name = findTaken(question.state, step)?.values['police'];
    if (typeof name !== 'string' || wasRecorded(question, step)) return [];
    return [
      {
        recipient: named('police', name),
        subject: step === 'reportNationality' ? '国籍未查明的通报' : '附加驱逐出境的法律文书',
        paperKind: step === 'reportNationality' ? 'nationalityReport' : 'expulsionPapersLetter',
        article: cooperation(22),
      },
    ];
  };
}

/** MINOR-04. */
export function guardianCopies(question: Question): readonly CopyOrder[] {
  const guardian = findGuardianNotice(question.state)?.guardian;
  if (guardian === undefined || wasRecorded(question, 'notifyGuardian')) return [];
  return [
    {
      recipient: named('supervisee', guardian),
      subject: '通知监护人到场',
      paperKind: 'dischargeGuardianNotice',
      article: measures(55),
    },
  ];
}

/** RELEASE-07. */
export function resettlementCopies(question: Question): readonly CopyOrder[] {
  const to = findResettlement(question.state)?.to;
  if (to === undefined || wasRecorded(question, 'resettle')) return [];
  const article = cooperation(20);
  return [
    {
      recipient: named('countyBureau', to),
      subject: '安置帮教衔接',
      paperKind: 'resettlementSheet',
      article: inForce(article, judgedOn(question)) ? article : measures(53),
    },
  ];
}

/** Which kind of body decided: a court, but for those whom a prison administration or the police let out. */
function deciderOffice({ state }: Question): Office {
  const decider = findPreparation(state)?.decider;
  return decider === 'prison' || decider === 'police' ? decider : 'court';
}

function named(office: Office, name: string): Recipient {
  return { kind: 'named', office, name };
}
