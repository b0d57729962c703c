import { catalogue, chinaCalendar } from '@guitu/law';
import { makeDue, systemAccess, writeDerived } from '@guitu/record';

import { checkFindings } from '../replay/check-findings.ts';
import { presentMoment } from '../start/open-services.ts';
import { printAnswer } from './answer.ts';
import { readOptions } from './read-options.ts';
import { tell, withInstallation } from './with-record.ts';

const usage = `用法：guitu check-findings [--review]
  从头推算每一案（不看任何推算出来的记录），与已经写下的提示、时限、待办、应到事项、下次复核时间逐项比对，打印不同之处。
  --review   把有不同的案件标为立即复核，由运行中的服务改正`;

/** `guitu check-findings`: whether what is written is what follows. Exit code 1 and every difference when it is not. */
export async function checkFindingsCommand(words: readonly string[]): Promise<void> {
  const options = readOptions(words, { review: 'boolean' }, usage);
  await withInstallation(async (record) => {
    const services = { record, catalogue, calendar: chinaCalendar, now: presentMoment };
    const checked = await checkFindings(services, (done) => tell(`已推算 ${done} 案`));
    printAnswer({ ok: checked.different.length === 0, ...checked });
    if (checked.different.length === 0) return;
    tell(`${checked.different.length} 案与推算不同，其中 ${waiting(checked.different)} 案正等待复核。`);
    process.exitCode = 1;
    if (!options.flag('review')) return;
    const ids = checked.different.map(({ caseId }) => caseId);
    await writeDerived(record, systemAccess('命令行'), ids, (transaction) =>
      makeDue(transaction, { ids }, presentMoment()),
    );
  });
}

function waiting(different: readonly { readonly due: boolean }[]): number {
  return different.filter(({ due }) => due).length;
}
