import { useEffect, useRef, type ReactNode } from 'react';

const MARGIN = 18;

interface StickyAsideProps {
  label: string;
  className: string;
  children: ReactNode;
}

/**
 * A column that stays in view beside a longer page. One that is itself taller than the window moves along until its end is
 * seen and stays there: no scroll area inside the page, so the wheel and the keyboard do what they always do.
 */
export function StickyAside({ label, className, children }: StickyAsideProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const aside = element.current;
    if (aside === null) return;
    const place = () => {
      const room = document.documentElement.clientHeight - aside.offsetHeight - MARGIN;
      aside.style.setProperty('top', `${Math.min(MARGIN, room)}px`);
    };
    const observer = new ResizeObserver(place);
    observer.observe(aside);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, []);
  return (
    <aside ref={element} className={className} aria-label={label}>
      {children}
    </aside>
  );
}
