import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useNow } from '../session/useNow.ts';
import { momentWords } from '../words/days.ts';
import type { Draft } from './useDraft.ts';

/** Says that an unfinished form was brought back, and offers to begin anew. */
export function DraftRestored({ draft }: { draft: Draft }) {
  const { today } = useNow();
  if (draft.restoredAt === undefined) return null;
  return (
    <Notice
      tone="calm"
      live
      aside={
        <Button small look="plain" onClick={draft.discard}>
          重新填
        </Button>
      }
    >
      <p>已恢复{momentWords(draft.restoredAt, today)}没有填完的内容，接着填即可。</p>
    </Notice>
  );
}

/** Where what is typed now stands. */
export function DraftSaved({ draft }: { draft: Draft }) {
  const { today } = useNow();
  return (
    <span className="paper__saved" role="status">
      {draft.unsaved
        ? '草稿没有存上，内容还在这一页；连上服务器后会再存。'
        : draft.savedAt === undefined
          ? '边填边存，离开也不会丢'
          : `草稿存于${momentWords(draft.savedAt, today)}`}
    </span>
  );
}
