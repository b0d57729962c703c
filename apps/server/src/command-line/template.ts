import { readFile } from 'node:fs/promises';

import { findRegion } from '@guitu/law';
import { checkTemplate, createRenderer, ownTemplate, paperTemplates, templateSource } from '@guitu/papers';
import type { PaperKind } from '@guitu/papers';
import { read, systemAccess } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { printAnswer, UsageProblem } from './answer.ts';
import { readDay } from './delegation.ts';
import { readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { addTemplate, endTemplate } from './set-template.ts';
import { withInstallation } from './with-record.ts';

const usage = `用法：
  guitu template show --name <文书>                      印出系统自带的模板，可以从它改起
  guitu template check --name <文书> --file <文件> [--omits <不印的栏目，逗号分隔>]
  guitu template add --name <文书> --file <文件> --region <行政区划代码> --from YYYY-MM-DD --basis <依据> [--omits …]
  guitu template end --id <编号> --until YYYY-MM-DD
  guitu template list
模板是 Typst 源文件，只能使用给它的数据和 /common/ 下的公用部分。从施行之日起，该地区新制发的文书用它；已经制发的不变。`;

/** `guitu template …`: how a province, prefecture or county has its papers made, dated and with its basis. */
export async function templateCommand(words: readonly string[]): Promise<void> {
  const [action, ...rest] = words;
  const names = ['name', 'file', 'omits', 'region', 'from', 'basis', 'id', 'until'];
  const options = readOptions(
    rest,
    Object.fromEntries(names.map((name) => [name, 'string' as const])),
    usage,
  );
  const omits = (options.text('omits') ?? '').split(/[,，]/u).filter((path) => path !== '');
  switch (action) {
    case 'show':
      process.stdout.write(templateSource(readName(options.need('name'))));
      return;
    case 'check': {
      const name = readName(options.need('name'));
      const source = await checked(name, options.need('file'), omits);
      printAnswer({ name, digest: ownTemplate(source).digest, fit: true });
      return;
    }
    case 'add': {
      const name = readName(options.need('name'));
      const region = readRegionCode(options.need('region'));
      const from = readDay(options.need('from'));
      const basis = options.need('basis');
      const source = await checked(name, options.need('file'), omits);
      return withInstallation(async (record) => {
        const digest = await addTemplate(record, { name, region, from, basis, source, omits });
        printAnswer({ name, region, from, basis, digest });
      });
    }
    case 'end': {
      const id = options.need('id');
      const until = readDay(options.need('until'));
      return withInstallation(async (record) => {
        await endTemplate(record, id, until);
        printAnswer({ id, until });
      });
    }
    case 'list':
      return withInstallation(list);
    default:
      throw new UsageProblem(usage);
  }
}

function readName(text: string): PaperKind {
  if (Object.hasOwn(paperTemplates, text)) return text as PaperKind;
  const known = Object.entries(paperTemplates).map(([name, { title }]) => `${name}（${title}）`);
  throw new UsageProblem(`没有文书“${text}”。可以替换的有：${known.join('、')}。`);
}

/** The source of a file that may make papers of the kind. Throws with what stands against it. */
async function checked(name: PaperKind, file: string, omits: readonly string[]): Promise<string> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new UsageProblem(`读不到文件 ${file}。`);
  });
  const renderer = createRenderer();
  try {
    const faults = await checkTemplate(renderer, name, source, omits);
    if (faults.length === 0) return source;
    const sentences = faults.map(({ text, diagnostics }) => [text, ...diagnostics].join('\n'));
    throw new UsageProblem(`模板没有通过检查，没有登记。${sentences.join('\n')}`);
  } finally {
    await renderer.close();
  }
}

async function list(record: GuituRecord): Promise<void> {
  const rows = await read(record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('paper_template')
      .select(['id', 'name', 'region_code', 'effective_from', 'effective_until', 'digest', 'basis'])
      .orderBy('name')
      .orderBy('region_code')
      .orderBy('effective_from')
      .orderBy('id')
      .execute(),
  );
  printAnswer(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      region: findRegion(row.region_code)?.name ?? row.region_code,
      from: row.effective_from,
      until: row.effective_until,
      digest: row.digest,
      basis: row.basis,
    })),
  );
}
