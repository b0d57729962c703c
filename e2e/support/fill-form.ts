import type { Field, FieldValue, FormValues } from '@guitu/law';
import { clockOf, dayOf, getProcedure, getStep } from '@guitu/law';
import type { Locator } from 'playwright-core';

import type { Officer } from './officer.ts';

/** Writes the values of a step into its open form, by the controls people use. Field ids are those of the paper on the screen. */
export async function fillStep(
  officer: Officer,
  procedure: string,
  step: string,
  values: FormValues,
): Promise<void> {
  const { form } = getStep(getProcedure(procedure), step);
  for (const [name, value] of Object.entries(values)) {
    const field = form[name];
    if (field === undefined) throw new Error(`${procedure}.${step} has no field ${name}`);
    if (value !== undefined) await fillField(officer, `${step}-${name}`, field, value);
  }
}

async function fillField(officer: Officer, id: string, field: Field, value: FieldValue): Promise<void> {
  const { page } = officer;
  const control = page.locator(`[id="${id}"]`);
  switch (field.kind) {
    case 'flag':
      await control.setChecked(value === true);
      return;
    case 'choice':
      await choose(officer, id, field.options, value as string);
      return;
    case 'choices': {
      const group = page.locator(`[aria-labelledby="${id}-label"]`);
      // Set, not pressed: a draft kept from before may have them ticked already.
      for (const { code, label } of field.options)
        await group
          .getByRole('checkbox', { name: label, exact: true })
          .setChecked((value as readonly string[]).includes(code));
      return;
    }
    case 'people': {
      const list = page.locator(`[aria-labelledby="${id}-label"]`);
      // Before the list is drawn nobody knows how many lines it has.
      await list.waitFor();
      for (const [index, { name, role }] of (value as readonly { name: string; role?: string }[]).entries()) {
        const entry = list.getByLabel(`第${index + 1}人：姓名`);
        if ((await entry.count()) === 0) await list.getByRole('button', { name: '再加一人' }).click();
        await entry.fill(name);
        const label = field.roles.find(({ code }) => code === role)?.label;
        if (label !== undefined) await list.getByLabel(`第${index + 1}人：身份`).selectOption({ label });
      }
      return;
    }
    case 'place':
      await control.fill((value as { text: string }).text);
      await control.press('Escape');
      return;
    case 'moment':
      await control.fill(`${dayOf(value as never)} ${clockOf(value as never)}`);
      await control.blur();
      return;
    case 'evidence':
      await upload(
        control,
        (value as readonly { name: string }[]).map(({ name }) => name),
      );
      return;
    case 'matter':
      await control.selectOption(value as string);
      return;
    case 'text':
    case 'longText':
    case 'day':
    case 'count':
      await control.fill(typeof value === 'number' ? String(value) : (value as string));
      if (field.kind === 'day') await control.press('Escape');
  }
}

async function choose(
  { page }: Officer,
  id: string,
  options: readonly { readonly code: string; readonly label: string }[],
  code: string,
): Promise<void> {
  const label = options.find((one) => one.code === code)?.label;
  if (label === undefined) throw new Error(`${id} has no choice ${code}`);
  // The form is drawn a moment after the page: only then is it known by which control it is chosen.
  await page.locator(`[id="${id}"]`).first().waitFor({ state: 'attached' });
  const group = page.locator(`[role=radiogroup][aria-labelledby="${id}-label"]`);
  if ((await group.count()) === 0) await page.locator(`[id="${id}"]`).selectOption({ label });
  else await group.getByRole('radio', { name: label, exact: true }).check();
}

/** A small PDF of nobody, told apart by its name. */
async function upload(control: Locator, names: readonly string[]): Promise<void> {
  await control.setInputFiles(
    names.map((name) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% 演示材料：${name}\n%%EOF\n`),
    })),
  );
  for (const name of names) await control.page().getByRole('link', { name }).first().waitFor();
}
