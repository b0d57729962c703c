import type { ReactNode } from 'react';

const shapes = {
  today: (
    <>
      <rect x="3.5" y="4.5" width="17" height="16" rx="2.5" />
      <path d="M3.5 9.5h17M8 2.5v4M16 2.5v4M8 14.5l2.6 2.5 5-5" />
    </>
  ),
  receive: <path d="M14 4h5v16h-5M3.5 12H14m-4-4.5 4.5 4.5L10 16.5" />,
  people: (
    <>
      <circle cx="9" cy="8.2" r="3.6" />
      <path d="M2.8 20c.5-3.9 3-6 6.2-6s5.7 2.1 6.2 6M15.6 5.2a3.3 3.3 0 0 1 .4 6.4M18 14.6c1.9.8 3 2.6 3.3 5.4" />
    </>
  ),
  matters: (
    <>
      <path d="M8.5 4.5H6A1.5 1.5 0 0 0 4.5 6v13.5A1.5 1.5 0 0 0 6 21h12a1.5 1.5 0 0 0 1.5-1.5V6A1.5 1.5 0 0 0 18 4.5h-2.5" />
      <rect x="8.5" y="2.5" width="7" height="4" rx="1.2" />
      <path d="M8.2 11.5h7.6M8.2 15.5h5" />
    </>
  ),
  papers: (
    <>
      <path d="M6.5 2.5h7.5l5 5V20a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20V4a1.5 1.5 0 0 1 1.5-1.5Z" />
      <path d="M13.5 2.8V8H19M8.5 12.5h7M8.5 16.5h7" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  bell: (
    <>
      <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15Z" />
      <path d="M10 21.2h4" />
    </>
  ),
  down: <path d="m6 9.5 6 6 6-6" />,
  up: <path d="m6 14.5 6-6 6 6" />,
  left: <path d="m14.5 5-7 7 7 7" />,
  right: <path d="m9.5 5 7 7-7 7" />,
  close: <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  plus: <path d="M12 4.5v15M4.5 12h15" />,
  more: (
    <>
      <circle cx="5" cy="12" r="1.2" fill="currentColor" />
      <circle cx="12" cy="12" r="1.2" fill="currentColor" />
      <circle cx="19" cy="12" r="1.2" fill="currentColor" />
    </>
  ),
  print: (
    <>
      <path d="M7 8.5v-6h10v6M7 17.5H4.5A1.5 1.5 0 0 1 3 16v-6a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 10v6a1.5 1.5 0 0 1-1.5 1.5H17" />
      <path d="M7 14h10v7.5H7Z" />
    </>
  ),
  download: <path d="M12 3.5v12M6.5 10.5l5.5 5.5 5.5-5.5M4 20.5h16" />,
  upload: <path d="M12 16V4M6.5 9 12 3.5 17.5 9M4 20.5h16" />,
  calendar: (
    <>
      <rect x="3.5" y="4.5" width="17" height="16" rx="2.5" />
      <path d="M3.5 9.5h17M8 2.5v4M16 2.5v4" />
    </>
  ),
  book: <path d="M12 6.5c-2-1.5-4.5-2-8-2v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2Zm0 0v14" />,
  help: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.8v.2" />
    </>
  ),
  chart: <path d="M4 20.5h16M6.5 17v-5M12 17V5M17.5 17V9" />,
  leave: <path d="M10 4H5v16h5M9.5 12H20m-4.5-4.5L20 12l-4.5 4.5" />,
  pen: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5l3.5 3.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.8" />
      <path d="M12 6.8V12l3.5 2.2" />
    </>
  ),
  pin: (
    <>
      <path d="M12 21.5c4-4.6 6.5-8 6.5-11.5a6.5 6.5 0 0 0-13 0c0 3.5 2.5 6.9 6.5 11.5Z" />
      <circle cx="12" cy="10" r="2.3" />
    </>
  ),
  clip: (
    <path d="m20 11-8.3 8.3a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4L14.5 7.5" />
  ),
  trash: <path d="M4.5 6.5h15M9.5 6V3.5h5V6M6.5 6.5 7.5 21h9l1-14.5M10 10.5v6.5M14 10.5v6.5" />,
  undo: <path d="M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3.5" />,
  arrow: <path d="M4.5 12h15m-6-6 6 6-6 6" />,
  eye: (
    <>
      <path d="M2.5 12c2.3-4.3 5.5-6.5 9.5-6.5s7.2 2.2 9.5 6.5c-2.3 4.3-5.5 6.5-9.5 6.5S4.8 16.3 2.5 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A line drawing beside words; it never stands for a word alone, so it is hidden from screen readers. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
