/** The bot's picture: a contact card. */
export function BotFace({ round }: { readonly round?: boolean }) {
  return (
    <img
      className={round === true ? 'face round' : 'face'}
      src="/playground/assets/icon.svg"
      alt=""
      width="36"
      height="36"
    />
  );
}

/** The asker's picture. */
export function YouFace({ round }: { readonly round?: boolean }) {
  return (
    <span className={round === true ? 'face you round' : 'face you'} aria-hidden="true">
      Y
    </span>
  );
}
