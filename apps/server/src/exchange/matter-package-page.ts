import { coreItems, dayOf, itemGroupNames } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { PackagePage } from '../contract/packages.ts';
import { manifestItems } from '../decision-packages/manifest-items.ts';
import { candidatesOf, fileRow } from '../decision-packages/page-parts.ts';
import type { SharedPart } from '../decision-packages/page-parts.ts';
import type { StoredPackage } from '../decision-packages/stored-package.ts';
import { refusalRow } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { assessPackage } from './assess-package.ts';
import type { AssessedPackage } from './assess-package.ts';
import type { MatterContent } from './matter-content.ts';
import { isInLetter } from './opening.ts';
import { readPerson } from './read-person.ts';

type Part = NonNullable<PackagePage['matter']>;

/** The page of a package about a matter: who, what the other side has done, and what of it would be recorded here. */
export async function matterPackagePage(
  services: Services,
  visitor: Visitor,
  { row, matter: content }: StoredPackage,
  shared: SharedPart,
): Promise<PackagePage> {
  if (content === undefined) throw new Error(`package ${row.id} is not about a matter`);
  const now = services.now();
  const assessed = await read(services.record, accessOf(visitor), (transaction) =>
    assessPackage({ services, transaction, receiver: row, actor: actorOf(visitor), now }, content),
  );
  const { values } = readPerson(content.manifest, dayOf(now));
  const open = row.status === 'waiting' && assessed.letter !== undefined;
  return {
    ...shared,
    elsewhere: assessed.objections.some(({ code }) => code === 'package.elsewhere'),
    problems: content.problems.map((problem) => ({ ...problem })),
    items: itemsOf(content),
    announce: {},
    files: content.files.map(fileRow),
    candidates: open ? await candidatesOf(services, visitor, { values }) : [],
    matter: partOf(services, content, assessed),
  };
}

function itemsOf({ manifest }: MatterContent): PackagePage['items'] {
  const { items } = manifestItems(manifest);
  return coreItems.flatMap(({ name, title, group }) => {
    const value = items[name];
    return value === undefined ? [] : [{ name, title, group: itemGroupNames[group], value }];
  });
}

function partOf(
  services: Services,
  { manifest }: MatterContent,
  { objections, place, letter, planned }: AssessedPackage,
): Part {
  const procedure = services.catalogue.find(manifest.matter.procedure);
  return {
    procedure: manifest.matter.procedure,
    title: procedure?.title ?? manifest.matter.title,
    matterId: place?.id ?? null,
    opens: letter !== undefined,
    refusals: objections.map(refusalRow),
    steps: manifest.steps.map((stated, index): Part['steps'][number] => {
      const fate = planned?.fates[index];
      const sent = fate?.sent ?? stated;
      const before = letter !== undefined && isInLetter(sent.step) ? 'letter' : 'later';
      return {
        step: sent.step,
        title: procedure?.steps[sent.step]?.title ?? sent.step,
        happenedAt: sent.happenedAt,
        who: sent.by.name,
        body: sent.by.bodyName,
        values: sent.values,
        state: fate?.state ?? before,
        text: fate?.text ?? (before === 'letter' ? '记入征求意见函。' : ''),
      };
    }),
    leftOut: manifest.leftOut,
  };
}
