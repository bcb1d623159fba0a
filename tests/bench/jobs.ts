/** What the bench asks its content script to do, and what comes back. */

/**
 * `floor`: one native walk; `gate`: can there be a mention at all; `read`: all that the session does on
 * the page's thread before the background is asked; `painted`: from the document to painted highlights, the background's answer
 * included; the others are libraries.
 */
export type Candidate = 'floor' | 'gate' | 'read' | 'painted' | 'mark' | 'replace';

export type Job =
  | { do: 'compare'; candidates: Candidate[]; rounds: number; names: string[] }
  /** Starts the session and waits until it has painted. */
  | { do: 'start' }
  | { do: 'rescan' }
  | { do: 'stop' };

export interface JobResult {
  /** Milliseconds for one run each. */
  times: Partial<Record<Candidate, number[]>>;
  /** Mentions painted by the session, if one ran. */
  mentions: number;
}
