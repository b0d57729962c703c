import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

export interface StreamNotice {
  type: 'matter' | 'import' | 'paper' | 'case';
  id: string;
  caseId: string | null;
}

/** Reads again what others have just changed. The browser reconnects by itself when the line breaks. */
export function useStream(enabled: boolean, onNotice: (notice: StreamNotice) => void): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    const source = new EventSource('/api/stream');
    const hear = (event: MessageEvent<string>) => {
      const notice = JSON.parse(event.data) as StreamNotice;
      for (const queryKey of staleKeys(notice)) void queries.invalidateQueries({ queryKey });
      onNotice(notice);
    };
    source.addEventListener('notice', hear);
    return () => source.close();
  }, [queries, enabled, onNotice]);
}

function staleKeys({ type, id, caseId }: StreamNotice): readonly (readonly string[])[] {
  const ofCase = caseId === null ? [] : [['case', caseId]];
  if (type === 'import') return [['import', id]];
  if (type === 'paper') return [['papers'], ...ofCase];
  if (type === 'matter') return [['matter', id], ['matters'], ['today'], ...ofCase];
  return [['today'], ...ofCase];
}
