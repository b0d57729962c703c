import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { PaperError } from './paperError.ts';
import { unprintableText } from './unprintableText.ts';
import type { WorkerAnswer, WorkerFailure, WorkerJob } from './workerMessages.ts';

// These folders lie beside `src` and beside `dist` alike, two levels above this file in both.
const workerFile = new URL('../../worker/renderWorker.mjs', import.meta.url);
const fontFolder = fileURLToPath(new URL('../../fonts', import.meta.url));
const templateFolder = fileURLToPath(new URL('../../templates', import.meta.url));

type Answered = Extract<WorkerAnswer, { id: number; pages: number }>;
interface Waiting {
  job: WorkerJob;
  resolve: (answer: Answered) => void;
  reject: (error: PaperError) => void;
}

/** One worker thread and the papers waiting for it. */
export interface Typesetter {
  set(job: Omit<WorkerJob, 'id'>): Promise<Answered>;
  /** True when the thread is gone; its owner then makes a new one. */
  readonly ended: boolean;
  end(): Promise<void>;
}

/** Starts the thread. It does not keep the process alive unless a paper is waiting. */
export function startTypesetter(extraFontFolders: readonly string[]): Typesetter {
  const worker = new Worker(workerFile, {
    workerData: { fontFolder, templateFolder, extraFontFolders: [...extraFontFolders] },
  });
  worker.unref();
  // The thread is given one paper at a time: only between messages does it let go of the typesetter's memory,
  // and with a hundred papers posted at once it was seen to grow to 0.7 GB where one by one it stays at 0.3.
  const queue: Waiting[] = [];
  let lastId = 0;
  let ended = false;

  const postFirst = (): void => {
    const first = queue[0];
    if (first === undefined) {
      worker.unref();
    } else {
      worker.ref();
      worker.postMessage(first.job);
    }
  };
  const settleFirst = (id: number, act: (first: Waiting) => void): void => {
    const first = queue[0];
    if (first === undefined || first.job.id !== id) return;
    queue.shift();
    act(first);
    postFirst();
  };
  const failAll = (error: PaperError): void => {
    ended = true;
    for (const waiting of queue.splice(0)) waiting.reject(error);
    worker.unref();
  };

  worker.on('message', (answer: WorkerAnswer) => {
    if ('ready' in answer) return;
    if ('broken' in answer) {
      failAll(new PaperError('PAPER_FONTS_UNUSABLE', answer.broken));
    } else if ('failure' in answer) {
      settleFirst(answer.id, (first) => first.reject(failureOf(answer.failure)));
    } else {
      settleFirst(answer.id, (first) => first.resolve(answer));
    }
  });
  worker.on('error', (error) => failAll(crashed([error instanceof Error ? error.message : String(error)])));
  worker.on('exit', () => failAll(crashed([])));

  return {
    set(job) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        queue.push({ job: { id, ...job }, resolve, reject });
        if (queue.length === 1) postFirst();
      });
    },
    get ended() {
      return ended;
    },
    async end() {
      failAll(new PaperError('PAPER_RENDERER_CLOSED', '文书制作服务已停止，文书没有制作。请稍后重新制作。'));
      await worker.terminate();
    },
  };
}

function failureOf(failure: WorkerFailure): PaperError {
  return failure.reason === 'unprintable'
    ? new PaperError('PAPER_UNPRINTABLE_CHARACTER', unprintableText(failure.fields), {
        fields: failure.fields,
      })
    : new PaperError('PAPER_TEMPLATE_FAILED', '文书模板与所填内容不符，文书没有制作。请联系管理员。', {
        diagnostics: failure.diagnostics,
      });
}

function crashed(diagnostics: string[]): PaperError {
  const text = '文书制作服务意外中断，文书没有制作。请重新制作；仍不成功的，请联系管理员。';
  return new PaperError('PAPER_RENDERER_FAILED', text, { diagnostics });
}
