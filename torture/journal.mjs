import { appendFileSync } from 'node:fs';

/**
 * What the client knows, and nothing else: every change it asked for (written down before it is sent), and what was answered. An order is
 * `sent` until an answer came that says for certain what became of it: `acknowledged` (2xx) or `refused` (4xx). A 5xx says nothing.
 */
export class Journal {
  #path;
  #orders = new Map();
  #count = 0;
  prefix;

  constructor(path, prefix) {
    this.#path = path;
    this.prefix = prefix;
  }

  nextKey() {
    this.#count += 1;
    return `${this.prefix}${this.#count}`;
  }

  /** `learn` is told the answer, once, whenever it comes. */
  add({ key, kind, officer, method, path, body, file, caseId, learn }) {
    const order = {
      key,
      kind,
      officer,
      method,
      path,
      body,
      file,
      caseId,
      learn,
      state: 'sent',
      attempts: 0,
      statuses: [],
    };
    this.#orders.set(key, order);
    this.#write({ key, kind, who: officer.name, method, path, body, size: file?.bytes.length });
    return order;
  }

  answer(order, status, content) {
    order.statuses.push(status);
    this.#write({ key: order.key, attempt: order.attempts, status });
    if (status >= 500) {
      order.denied = JSON.stringify(content).includes('没有保存');
      return;
    }
    order.denied = false;
    const state = status < 300 ? 'acknowledged' : 'refused';
    if (order.state === state) return;
    order.state = state;
    order.refusal = status < 300 ? undefined : (content.refusal?.code ?? String(status));
    if (status < 300) {
      order.matterId = content.matter?.id;
      order.hash = content.hash;
      order.learn?.(content);
    }
  }

  lost(order) {
    order.statuses.push(0);
    order.denied = false;
    this.#write({ key: order.key, attempt: order.attempts, status: 0 });
  }

  all() {
    return [...this.#orders.values()];
  }

  get(key) {
    return this.#orders.get(key);
  }

  #write(line) {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
  }
}
