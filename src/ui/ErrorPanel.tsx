interface Props {
  title: string;
  message: string;
  /** Places and what was expected there. */
  details: readonly string[];
  action: string;
  onAction: () => void;
}

/** A part of the page that could not be shown: what happened, where, and what to do. */
export const ErrorPanel = ({ title, message, details, action, onAction }: Props) => (
  <section className="error-panel" role="alert">
    <h2>{title}</h2>
    <p>{message}</p>
    {details.length > 0 && (
      <ul>
        {details.map((detail) => (
          <li key={detail}>
            <code>{detail}</code>
          </li>
        ))}
      </ul>
    )}
    <button type="button" className="button" onClick={onAction}>
      {action}
    </button>
  </section>
);
