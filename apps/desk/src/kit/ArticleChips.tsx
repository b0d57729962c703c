import './ArticleChips.css';

/** The provisions something rests on, as they are quoted. */
export function ArticleChips({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <span className="articles">
      {labels.map((label) => (
        <span className="article" key={label}>
          {label}
        </span>
      ))}
    </span>
  );
}
