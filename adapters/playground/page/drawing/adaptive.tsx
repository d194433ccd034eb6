import { type Action, AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import type { Json } from '../../wire';
import { useLook } from '../look';
import { hostConfig } from './host-config';
import { htmlOf } from './markdown';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};

/** One Adaptive Card, drawn by Microsoft's own renderer with Teams' host config. */
export function Adaptive({ card, onSubmit }: { readonly card: Json; readonly onSubmit?: (data: Json) => void }) {
  const { theme } = useLook();
  const place = useRef<HTMLDivElement>(null);
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  const text = JSON.stringify(card);
  useEffect(() => {
    const drawing = new AdaptiveCard();
    drawing.hostConfig = new HostConfig(hostConfig(theme));
    drawing.onExecuteAction = action => execute(action, submit.current);
    drawing.parse(JSON.parse(text));
    const element = drawing.render();
    if (element !== undefined) place.current?.replaceChildren(element);
    return () => drawing.releaseDOMResources();
  }, [text, theme]);
  return <div className="adaptive" ref={place} />;
}

function execute(action: Action, onSubmit: ((data: Json) => void) | undefined): void {
  if (action instanceof SubmitAction) onSubmit?.(JSON.parse(JSON.stringify(action.data ?? {})));
  else if (action instanceof OpenUrlAction && action.url !== undefined) window.open(action.url, '_blank', 'noopener');
}
