import { act } from '../../articles/index.ts';
import type { CaseFacts, ProposalKind } from '../../facts/facts.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Day } from '../../time/day.ts';
import type { Ground } from './form.ts';

const articles = [act(29)];
const instead = '没有法定情形的不得使用电子定位，可以加强走访、联络，或者依法给予训诫、警告。';

/** What the law lets the agency propose, by measure: there is none for 管制. */
const proposalsOf: Readonly<Partial<Record<CaseFacts['measure'], ProposalKind>>> = {
  probation: 'revokeProbation',
  parole: 'revokeParole',
  outsidePrison: 'recall',
};

/** The matter that the facts know as the newest source of this ground; nothing where they know none. */
export function findSource(facts: CaseFacts, ground: Ground): string | undefined {
  switch (ground) {
    case 'prohibition':
      return facts.violations?.findLast(({ kind }) => kind === 'prohibition')?.matterId;
    case 'departure':
      return facts.lostContact?.form === 'departure' ? facts.lostContact.matterId : undefined;
    case 'refusal':
      return facts.sanctions.findLast(({ kind }) => kind === 'warning')?.matterId;
    case 'penalty':
      return facts.sanctions.findLast(({ kind }) => kind === 'publicSecurityPenalty')?.matterId;
    case 'proposal':
      return pending(facts)?.matterId;
  }
}

function pending(facts: CaseFacts) {
  return facts.proposals?.findLast(
    ({ kind, outcome }) =>
      kind === proposalsOf[facts.measure] && (outcome === undefined || outcome === 'granted'),
  );
}

/**
 * Why this ground is not there, as far as the facts can tell (EM-01). A warning, a penalty and a prohibition order are registered
 * facts: without them there is no such ground. Where the facts may lag behind, somebody confirms it on the evidence.
 */
export function groundMissing(
  facts: CaseFacts,
  ground: Ground,
  on: Day,
  confirmed: boolean,
): Refusal | undefined {
  if (findSource(facts, ground) !== undefined) return undefined;
  switch (ground) {
    case 'prohibition':
      if (!facts.prohibitions.some((one) => isProhibitionInForce(one, on))) return noOrder;
      return confirmed ? undefined : unconfirmed('违反禁止令');
    case 'departure':
      return confirmed ? undefined : unconfirmed('未经批准离开所居住的市、县');
    case 'refusal':
      return noWarning;
    case 'penalty':
      return noPenalty;
    case 'proposal':
      if (proposalsOf[facts.measure] === undefined) return notThisMeasure;
      return confirmed ? undefined : unconfirmed('已经提请或者拟提请的材料');
  }
}

const noOrder: Refusal = {
  code: 'electronicMonitoring.no-prohibition',
  field: 'ground',
  text: '事实发生之日没有登记在执行的禁止令，不能以违反禁止令使用电子定位。',
  articles,
  instead: '有禁止令而没有登记的，请先办“禁止令”登记；没有的，不能使用。',
};

const noWarning: Refusal = {
  code: 'electronicMonitoring.no-warning',
  field: 'ground',
  text: '没有警告。拒不报告活动情况的，须先被给予警告，才能使用电子定位。',
  articles,
  instead: '请先查明并依法给予警告；以前警告过而没有登记的，请用“补录”登记。',
};

const noPenalty: Refusal = {
  code: 'electronicMonitoring.no-penalty',
  field: 'ground',
  text: '没有公安机关的治安管理处罚决定。只提请了处罚、还没有决定的，不能使用电子定位。',
  articles,
  instead: '公安机关已经决定的，请先登记决定结果。',
};

const notThisMeasure: Refusal = {
  code: 'electronicMonitoring.not-this-measure',
  field: 'ground',
  text: '被判处管制的，没有撤销缓刑、假释或者收监执行可以提请，不能以此使用电子定位。',
  articles,
  instead,
};

function unconfirmed(what: string): Refusal {
  return {
    code: 'electronicMonitoring.unconfirmed',
    field: 'confirmed',
    text: `案情里没有登记${what}。请核对证据后勾选“核实属实”，或者先办违规查处、失联登记、提请。`,
    articles,
    instead,
  };
}

/** Why an order that stands has lost what it was made for; nothing while it has not (EM-04). */
export function groundGone(facts: CaseFacts, ground: string | undefined, today: Day): string | undefined {
  if (facts.status !== 'serving') return '已经不在矫正期内';
  if (facts.detention.some(({ from, until }) => from <= today && (until === undefined || today <= until)))
    return '本人已被限制人身自由，不用定位';
  if (ground === 'proposal') {
    const own = facts.proposals?.filter(({ kind }) => kind === proposalsOf[facts.measure]) ?? [];
    const isOver =
      own.length > 0 && own.every(({ outcome }) => outcome === 'refused' || outcome === 'withdrawn');
    return isOver ? '提请没有被裁定（决定）准许，或者已经撤回' : undefined;
  }
  if (ground === 'prohibition') {
    const ended =
      facts.prohibitions.length > 0 &&
      facts.prohibitions.every(({ ends }) => ends !== undefined && ends < today);
    return ended ? '禁止令已经到期' : undefined;
  }
  return undefined;
}
