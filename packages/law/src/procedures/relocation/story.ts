import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Assessment } from '../../kernel/assess.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { Decision, MendCommand, Verdict } from '../../kernel/command.ts';
import { decide } from '../../kernel/decide.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory, taken } from '../../testing/matter.ts';
import { moment } from '../../time/moment.ts';
import { relocation } from './relocation.ts';
import { ordinary } from './testing.ts';

/** A relocation of the tests whose facts follow its own steps, as they do on a server. */
export class RelocationStory {
  readonly story: MatterStory;
  readonly #base: CaseFacts;

  constructor(base: CaseFacts, id = 'move-1') {
    this.#base = base;
    this.story = new MatterStory(relocation, foldFacts(base, []), id);
  }

  get facts(): CaseFacts {
    return this.story.facts;
  }

  /** Takes a step with the ordinary values, those given laid over them. */
  try(at: string, actor: Actor, step: string, values: FormValues = {}): Verdict {
    return this.#settled(this.story.step(at, actor, step, { ...ordinary[step], ...values }));
  }

  must(at: string, actor: Actor, step: string, values: FormValues = {}): Decision {
    return taken(this.try(at, actor, step, values));
  }

  /** Enters what a county of another place did on paper. */
  record(at: string, actor: Actor, step: string, happenedAt: string, values: FormValues = {}): Verdict {
    const context = contextAt(at);
    const seed = {
      id: this.story.id,
      caseId: this.facts.caseId,
      procedure: relocation.name,
      version: relocation.version,
      openedOn: context.today,
    };
    const verdict = decide(
      relocation,
      this.story.state,
      this.facts,
      {
        act: 'step',
        step,
        values: { ...ordinary[step], ...values },
        mode: 'record',
        happenedAt: moment(happenedAt),
        stated: {
          office: step === 'coordinate' ? 'prefectureAgency' : 'countyAgency',
          name: '演示·对方经办',
          bodyName: '演示·外地机构',
        },
      },
      { actor, seed: this.story.state ?? seed },
      context,
    );
    if (verdict.taken) this.story.state = verdict.decision.state;
    return this.#settled(verdict);
  }

  mend(at: string, actor: Actor, command: MendCommand): Verdict {
    return this.#settled(this.story.mend(at, actor, command));
  }

  assessed(at: string): Assessment {
    return assess(relocation, this.story.state!, this.facts, contextAt(at));
  }

  findings(at: string): readonly string[] {
    return this.assessed(at).findings.map(({ code }) => code);
  }

  owed(at: string): readonly string[] {
    return this.assessed(at)
      .tasks.filter(({ required }) => required)
      .map(({ step }) => step);
  }

  #settled(verdict: Verdict): Verdict {
    const { state } = this.story;
    if (state !== undefined) this.story.facts = foldFacts(this.#base, [contributionOf(relocation, state)]);
    return verdict;
  }
}
