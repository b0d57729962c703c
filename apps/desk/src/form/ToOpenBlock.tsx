import { useEffect, useState } from 'react';

import { Button } from '../kit/Button.tsx';

const OPEN = '.paper-block--now';

/** On a long paper the open part may be out of sight: leads there, and disappears once it is seen. */
export function ToOpenBlock() {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const block = document.querySelector(OPEN);
    if (block === null) return;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(block);
    return () => observer.disconnect();
  }, []);
  if (!away) return null;
  const go = () => {
    const block = document.querySelector<HTMLElement>(OPEN);
    block?.scrollIntoView({ block: 'center' });
    block?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  };
  return (
    <Button look="soft" icon="down" className="to-open" onClick={go}>
      去要填的地方
    </Button>
  );
}
