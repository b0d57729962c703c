import './Watermark.css';

/** A demonstration says so on every page and on every print, and lets every click through. */
export function Watermark() {
  return (
    <div className="watermark" aria-hidden="true">
      <svg width="100%" height="100%">
        <defs>
          <pattern
            id="watermark"
            width="320"
            height="220"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-24)"
          >
            <text x="40" y="120">
              演示
            </text>
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#watermark)" />
      </svg>
    </div>
  );
}
