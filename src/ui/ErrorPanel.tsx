/** A part of the page that could not be shown: what happened, where, and what to do. */
export interface ErrorDescription {
  title: string;
  message: string;
  /** Places and what was expected there. */
  details: readonly string[];
  action: string;
}

export function ErrorPanel({
  description,
  onAction,
}: {
  description: ErrorDescription;
  onAction: () => void;
}) {
  return (
    <section className="error-panel" role="alert">
      <h2>{description.title}</h2>
      <p>{description.message}</p>
      {description.details.length > 0 && (
        <ul>
          {description.details.map((detail) => (
            <li key={detail}>
              <code>{detail}</code>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={onAction}>
        {description.action}
      </button>
    </section>
  );
}
