import './Notice.css';

const widths = ['62%', '88%', '74%', '91%', '55%', '80%'];

/** Lines in the shape of what is coming, so that the page does not jump. */
export function Loading({ lines = 4, words = '正在读取' }: { lines?: number; words?: string }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{words}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={{ width: widths[index % widths.length] }} />
      ))}
    </div>
  );
}
