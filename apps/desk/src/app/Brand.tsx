/** A road home between mountains. */
export function Brand({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 24 11.5 8l5 7.6 3.1-4.6L30 24Z" fill="currentColor" opacity=".34" />
      <path
        d="M6.5 27.5c7-1.2 11.5-2.9 11.5-6.6 0-2.7-4.2-2.9-4.2-5.7 0-1.9 1.7-3.2 3.5-4.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="18.4" cy="9.3" r="2.3" fill="#f3d9a4" />
    </svg>
  );
}
