import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { samples } from '../samples/samples.ts';
import { readPdf } from '../testing/readPdf.ts';
import { checkTemplate, ownTemplate } from './checkTemplate.ts';
import { forbiddenIn } from './forbidden.ts';
import { templateSource } from './templateSource.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

const ours = templateSource('orderToReturn');
const check = (source: string, omits: readonly string[] = []) =>
  checkTemplate(renderer, 'orderToReturn', source, omits);
const codes = async (source: string) => (await check(source)).map(({ code }) => code);

describe('a template that is to replace ours', () => {
  it('is taken where it says the same in other words, and makes the paper then', async () => {
    const own = ours
      .replace('#sheets(', '#let motto = par[依本省格式制作。]\n\n#sheets(')
      .replace('main: {', 'main: {\n      motto');
    expect(own).toContain('      motto');
    expect(await check(own)).toEqual([]);
    const { pdf } = await renderer.render('orderToReturn', samples.orderToReturn, 'body', ownTemplate(own));
    const text = (file: Uint8Array) =>
      readPdf(file)
        .map((page) => page.text)
        .join('');
    expect(text(pdf)).toContain('依本省格式制作。');
    const shipped = await renderer.render('orderToReturn', samples.orderToReturn);
    expect(text(shipped.pdf)).not.toContain('依本省格式制作。');
  });

  it('is refused where it leaves something out that nobody said is left out', async () => {
    const own = ours.replaceAll('contact-line', '');
    const [fault] = await check(own);
    expect(fault).toMatchObject({ code: 'omits' });
    expect(fault?.text).toContain('contact.phone');
    expect(await check(own, ['contact.name', 'contact.phone'])).toEqual([]);
  });

  it('is refused where it asks for data it is not given, with what the typesetter says', async () => {
    const [fault] = await check(ours.replace('#sheets(', '#let x = data.salary\n#sheets('));
    expect(fault?.code).toBe('fails');
    expect(fault?.diagnostics.join('')).toContain('salary');
  });

  it('is refused where it cannot be read, or does not begin as a paper', async () => {
    expect(await codes('#let x = (')).toEqual(['fails']);
    expect(await codes('只有文字')).toEqual(['fails']);
  });

  it('is refused where it repeats itself without end', async () => {
    expect(
      await codes(ours.replace('main: {', 'main: {\n      for i in range(900) { par[重复的一行。] }')),
    ).toEqual(['endless']);
    expect(await codes(ours.replace('#sheets(', '#let x = { while true {} }\n#sheets('))).toEqual(['fails']);
  });

  it.each([
    '#read("/common/data.typ")',
    '#let r = read',
    '#import "@preview/cetz:0.3.0": *',
    '#import "/general/letter.typ": *',
    '#let from = "/x.typ"\n#import from: *',
    '#include "/general/letter.typ"',
    '#datetime.today()',
    '#eval("1")',
    '#sys.inputs',
    '#std.read("/x")',
    '#image("x.png")',
    '#context counter(page).get()',
  ])('is refused where it reaches beyond its data: %s', async (line) => {
    expect(await codes(`${ours}\n${line}\n`)).toEqual(['forbidden']);
  });
});

describe('forbiddenIn', () => {
  it('does not mind such words in strings and comments, nor inside others', () => {
    expect(
      forbiddenIn('// read this\n#let already-read-it = "json"\n#import "/common/letter.typ": *'),
    ).toEqual([]);
  });

  it('is not led astray by a mark of a comment in a string', () => {
    expect(forbiddenIn('#let x = "//"; #read("/x")')).toEqual(['read']);
  });
});

it('finds every template of ours able to replace itself', async () => {
  for (const kind of [
    'letter',
    'letterWithStub',
    'approvalForm',
    'leaveDecision',
    'proposalLetter',
    'intakeRegistration',
  ] as const) {
    expect([kind, await checkTemplate(renderer, kind, templateSource(kind))]).toEqual([kind, []]);
  }
});
