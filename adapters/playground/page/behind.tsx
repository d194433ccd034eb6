import { useState } from 'react';
import type { Json, Shown, Why } from '../wire';
import { reachable } from './reachable';

/** Behind an answer, folded: why, what a screen reader reads, and the card as sent. */
export function Behind({ shown, why }: { readonly shown: Shown; readonly why: Why | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="behind" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Behind this answer
        {shown.took !== undefined && <span className="took">{Math.max(1, Math.round(shown.took))} ms</span>}
      </summary>
      {open && <Unfolded shown={shown} why={why} />}
    </details>
  );
}

function Unfolded({ shown, why }: { readonly shown: Shown; readonly why: Why | undefined }) {
  return (
    <>
      {why !== undefined && <Evidence why={why} />}
      <h4>Read aloud</h4>
      <pre className="words">{shown.text || '(nothing)'}</pre>
      {shown.card !== undefined && (
        <>
          <h4>
            {shown.platform === 'slack' ? 'Block Kit' : 'Adaptive Card'} <small>{sizeOf(shown.card)}</small>
          </h4>
          <pre className="json" ref={reachable}>
            {JSON.stringify(shown.card, null, 2)}
          </pre>
        </>
      )}
    </>
  );
}

function Evidence({ why }: { readonly why: Why }) {
  return (
    <>
      <h4>
        Why <small>{why.outcome}</small>
      </h4>
      {why.findings.length === 0 && <p>Nothing on the sheet was found for these words.</p>}
      <ul>
        {why.findings.map(finding => (
          <li key={`${finding.name} ${finding.facet}`}>
            <strong>{finding.name}</strong> · {finding.facet.replaceAll('_', ' ')}
            {finding.because.map(reason => (
              <span key={reason} className="because">
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function sizeOf(card: Json): string {
  return `${(JSON.stringify(card).length / 1024).toFixed(1)} KB`;
}
