import type { Visitor } from '../access/visitor.ts';
import type { PackagePage } from '../contract/packages.ts';
import { matterPackagePage } from '../exchange/matter-package-page.ts';
import type { Services } from '../services.ts';
import { describeItems } from './describe-items.ts';
import type { JudgedPackage } from './judge-package.ts';
import { notePackageReading } from './note-package-reading.ts';
import { candidatesOf, fileRow, sharedPart } from './page-parts.ts';
import { findStoredPackage, judgeStored } from './stored-package.ts';
import type { StoredPackage } from './stored-package.ts';

/** One package with everything there is to say about it; nothing when it is not there or not the visitor's. */
export async function findPackagePage(
  services: Services,
  visitor: Visitor,
  id: string,
  route: string,
): Promise<PackagePage | undefined> {
  const stored = await findStoredPackage(services, visitor, id);
  if (stored === undefined) return undefined;
  await notePackageReading(services, visitor, stored.row, route);
  if (stored.matter !== undefined) return matterPackagePage(services, visitor, stored, sharedPart(stored));
  const judged = judgeStored(services, stored);
  return {
    ...sharedPart(stored),
    matter: null,
    ...(judged === undefined ? unread(stored) : await readable(services, visitor, stored, judged)),
  };
}

function unread({ report }: StoredPackage) {
  const problems = report.unreadable === undefined ? [] : [report.unreadable];
  return { elsewhere: false, problems, items: [], announce: {}, files: [], candidates: [] };
}

async function readable(
  services: Services,
  visitor: Visitor,
  { row, content }: StoredPackage,
  judged: JudgedPackage,
) {
  const open = row.status === 'waiting' && !judged.elsewhere;
  return {
    elsewhere: judged.elsewhere,
    problems: judged.problems.map(({ code, text, grave, file }) => ({
      code,
      text,
      grave,
      ...(file === undefined ? {} : { file }),
    })),
    items: [...describeItems(judged)],
    announce: judged.announce,
    files: (content?.files ?? []).map(fileRow),
    candidates: open ? await candidatesOf(services, visitor, judged) : [],
  };
}
