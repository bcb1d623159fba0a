import { useState } from 'preact/hooks';

/**
 * Copies and remembers having done so.
 * @param text makes the text when it is asked for
 * @param onCopy resolves once the text is in the clipboard
 * @returns whether it was copied, and what copies it
 */
export function useCopy(text: () => string, onCopy: (text: string) => Promise<void>): [boolean, () => Promise<void>] {
  const [done, setDone] = useState(false);
  return [done, () => onCopy(text()).then(() => setDone(true))];
}

interface CopyButtonProps {
  label: string;
  /** Stands in place of the label once the text is copied. */
  copied: string;
  text(): string;
  onCopy(text: string): Promise<void>;
  class?: string;
}

/** A button that copies and says so. */
export function CopyButton({ label, copied, text, onCopy, ...rest }: CopyButtonProps) {
  const [done, copy] = useCopy(text, onCopy);
  return (
    <button type="button" class={rest.class} onClick={copy}>
      <span aria-live="polite">{done ? copied : label}</span>
    </button>
  );
}
