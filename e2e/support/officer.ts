import type { Browser, BrowserContext, Page } from 'playwright-core';

import { checkAccessibility } from './accessibility.ts';
import type { Application } from './application.ts';
import { picture } from './picture.ts';
import { password } from './prefecture.ts';

/** Somebody at a desk: a browser of their own, signed in, doing what officers do by the words on the screen. */
export class Officer {
  readonly page: Page;
  readonly application: Application;
  readonly #context: BrowserContext;

  readonly #name: string;
  readonly #password: string;

  private constructor(
    application: Application,
    context: BrowserContext,
    page: Page,
    name: string,
    secret: string,
  ) {
    this.application = application;
    this.#context = context;
    this.#name = name;
    this.#password = secret;
    this.page = page;
  }

  /** Signs in at a laptop of 1366 × 768. */
  static async signIn(
    browser: Browser,
    application: Application,
    name: string,
    secret = password,
  ): Promise<Officer> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const officer = new Officer(application, context, page, name, secret);
    await officer.signInAgain();
    return officer;
  }

  /** A session ends when nobody works for a while: after the clock was moved everybody signs in anew. */
  async signInAgain(): Promise<void> {
    await this.#context.clearCookies();
    await this.open('/');
    await this.page.getByLabel('登录名').fill(this.#name);
    await this.page.getByLabel('密码', { exact: true }).fill(this.#password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.locator('.frame__brand').waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.application.address).href);
  }

  /** What the server answers this officer, for what a story has to know and no screen shows. */
  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.page.request.get(new URL(path, this.application.address).href);
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** Takes the picture of the page as it stands and holds it to the accessibility rules. */
  async look(name: string): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.loading') === null);
    // What is typed is previewed after a moment's rest; the picture shows the answer.
    await this.page.waitForTimeout(900);
    await picture(this.page, name);
    await checkAccessibility(this.page, name);
  }

  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).check();
  }

  async tick(...options: readonly string[]): Promise<void> {
    for (const option of options)
      await this.page.getByRole('checkbox', { name: option, exact: true }).first().check();
  }

  async fill(label: string, text: string): Promise<void> {
    const fields = this.page
      .locator('input:not([type=checkbox], [type=radio]), textarea')
      .and(this.page.getByLabel(label));
    await fields.first().fill(text);
  }

  /** Presses the button that hands the form in, reads what will happen, and confirms. */
  async handIn(button: string, confirm: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog
      .getByRole('button', { name: confirm })
      .click()
      .catch(async (problem: unknown) => {
        await picture(this.page, 'not-handed-in');
        const said = await this.page.getByRole('alert').allInnerTexts();
        throw new Error(`${button}: ${said.join(' ')}`, { cause: problem });
      });
    await dialog.waitFor({ state: 'detached' }).catch(async (problem: unknown) => {
      await picture(this.page, 'handing-in-failed');
      throw problem;
    });
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
