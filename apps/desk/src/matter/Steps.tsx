import { Icon } from '../kit/Icon.tsx';
import { Shape } from '../kit/Shape.tsx';

import './Desk.css';

export interface StepLine {
  key: string;
  title: string;
  state: 'done' | 'now' | 'next' | 'skipped';
  /** The body that did it, or is to do it. */
  body: string;
  /** The person who did it. */
  who: string;
  /** When it was done. */
  when: string;
  /** How long it took. */
  took: string;
}

const stateWords = { done: '已办', now: '现在', next: '以后', skipped: '不需要' } as const;

/** The steps of a matter: done, now, next; who, when, how long. */
export function Steps({ lines }: { lines: readonly StepLine[] }) {
  return (
    <ol className="steps" aria-label="步骤">
      {lines.map((line) => (
        <li
          key={line.key}
          className={`steps__item steps__item--${line.state}`}
          aria-current={line.state === 'now' ? 'step' : undefined}
        >
          <span className="steps__dot">
            {line.state === 'skipped' ? (
              <Icon name="close" size={12} />
            ) : (
              <Shape tone={tones[line.state]} size={15} />
            )}
          </span>
          <span>
            <strong>{line.title}</strong>
            <span className="visually-hidden">（{stateWords[line.state]}）</span>
            {line.body !== '' && <small>{line.state === 'now' ? <b>{line.body}</b> : line.body}</small>}
            {line.who !== '' && <small>{line.who}</small>}
            {line.when !== '' && <small>{line.when}</small>}
            {line.took !== '' && <small>{line.took}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}

const tones = { done: 'done', now: 'now', next: 'calm' } as const;
