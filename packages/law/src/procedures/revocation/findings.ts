import { act, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Finding } from '../../kernel/outcome.ts';
import type { Prompt, Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { findPending, isDelivered, isGranted } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { isStillServed } from '../not-ended.ts';
import { findRevocation, kindsOf } from './form.ts';

const copiesOf = ({ state }: Standing): readonly string[] => {
  const copied = findTaken(state, 'result')?.values['copiedTo'];
  return Array.isArray(copied) ? (copied as readonly string[]) : [];
};

/** REVOKE-06: the court heard neither the person nor his lawyer. */
export function notHeard({ state }: Standing): Finding | undefined {
  if (findTaken(state, 'result')?.values['heard'] !== 'no') return undefined;
  if (!isGranted(state) || isDelivered(state)) return undefined;
  return {
    code: 'revocation.not-heard',
    severity: 'info',
    title: '法院裁定前没有听取本人意见',
    text: '人民法院拟撤销缓刑、撤销假释的，应当听取社区矫正对象的申辩及其委托的律师的意见。可以告诉人民检察院。',
    facts: [],
    articles: [act(48)],
    office: 'countyAgency',
  };
}

/** REVOKE-11: the local court ruled, and the paper does not say that the court of the judgment gets it. */
export function originalCourtNotTold(standing: Standing): Finding | undefined {
  const { state } = standing;
  const asked = findRevocation(state);
  if (asked?.courtPlace !== 'local' || !isGranted(state) || isDelivered(state)) return undefined;
  if (copiesOf(standing).includes('originalCourt')) return undefined;
  return {
    code: 'revocation.original-court-not-told',
    severity: 'info',
    title: '执行地法院的裁定书没有写明抄送原审法院',
    text: '由执行地人民法院裁定的，裁定书应当抄送原审人民法院。请向法院核实；已经抄送的，在“收到结果”里更正。',
    facts: asked.originalCourt === undefined ? [] : [{ label: '原审人民法院', value: asked.originalCourt }],
    articles: [asked.kind === 'revokeParole' ? measures(47) : measures(46)],
    office: 'countyAgency',
  };
}

/** The ladder has reached its end: two warnings, or a penalty, and the rules were broken again. A person decides. */
export function ladderReached(facts: CaseFacts, _context: Context): Prompt | undefined {
  const { sanctions, violations } = facts;
  if (violations === undefined || sanctions.length === 0) return undefined;
  const kind = kindsOf[facts.measure];
  if (kind === undefined || !isStillServed(facts)) return undefined;
  if (!ruleActive(kind === 'revokeParole' ? 'REVOKE-02' : 'REVOKE-01')) return undefined;
  const warnings = daysOf(facts, 'warning');
  const [penalty] = kind === 'revokeProbation' ? daysOf(facts, 'publicSecurityPenalty') : [];
  const from = [warnings[1], penalty].filter((on) => on !== undefined).toSorted()[0];
  if (from === undefined) return undefined;
  const again = violations.filter(({ on }) => on > from);
  if (again.length === 0 || findPending(facts, [kind]) !== undefined) return undefined;
  const thing = kind === 'revokeParole' ? '撤销假释' : '撤销缓刑';
  return {
    finding: {
      code: 'revocation.ladder-reached',
      severity: 'grave',
      title: `处罚以后仍不改正，核实是否提请${thing}`,
      text: `两次警告${kind === 'revokeProbation' ? '或者受到治安管理处罚' : ''}以后又违反规定。是不是“仍不改正”、是否提请${thing}，由县级机构核实决定。`,
      facts: [
        ...(warnings.length === 0 ? [] : [{ label: '警告', value: warnings.map(formatDay).join('、') }]),
        ...(penalty === undefined ? [] : [{ label: '治安管理处罚', value: formatDay(penalty) }]),
        { label: '又违反规定', value: again.map(({ on }) => formatDay(on)).join('、') },
      ],
      articles: [kind === 'revokeParole' ? measures(47) : measures(46)],
      office: 'countyAgency',
      action: { procedure: 'revocation', step: 'propose', label: `拟提请${thing}` },
    },
  };
}

function daysOf({ sanctions }: CaseFacts, kind: CaseFacts['sanctions'][number]['kind']) {
  return sanctions
    .filter((one) => one.kind === kind)
    .map(({ on }) => on)
    .toSorted();
}
