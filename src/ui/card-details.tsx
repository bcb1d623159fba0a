import type { CardView, DisagreementView } from './card-view.ts';
import { ReportError } from './report-error.tsx';
import { Statement } from './statement.tsx';
import { Timeline } from './timeline.tsx';

interface CardDetailsProps {
  view: CardView;
  pageUrl: string;
  onCopy(text: string): Promise<void>;
  /** The details changed their height by the reader's doing. */
  onResize(): void;
}

/** What the card holds back until it is asked for: timeline, disagreements, key facts, sources, reporting an error. */
export function CardDetails({ view, pageUrl, onCopy, onResize }: CardDetailsProps) {
  const { words } = view;
  return (
    <div class="details">
      <Timeline view={view.timeline} />
      {view.disagreements.length > 0 && (
        <section>
          {/* The same words lead into a sentence elsewhere. */}
          <h3>{words.sourcesDisagree.replace(/:$/, '')}</h3>
          {view.disagreements.map((disagreement) => (
            <Disagreement key={disagreement.question} of={disagreement} view={view} />
          ))}
        </section>
      )}
      {view.facts.length > 0 && (
        <section>
          <h3>{words.keyFacts}</h3>
          <ul>
            {view.facts.map((fact) => (
              <li key={fact.text}>
                <Statement of={fact} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="sources">
        <h3>{words.sources}</h3>
        <ol>
          {view.sources.map((source) => (
            <li key={source.number}>
              <a href={source.url} target="_blank" rel="noopener noreferrer" title={words.opensInNewTab}>
                {source.label}
              </a>{' '}
              <small>{source.detail}</small>
            </li>
          ))}
        </ol>
      </section>
      <details onToggle={onResize}>
        <summary>{words.report}</summary>
        <ReportError words={words} text={view.reportText} pageUrl={pageUrl} onCopy={onCopy} />
      </details>
    </div>
  );
}

function Disagreement({ of, view }: { of: DisagreementView; view: CardView }) {
  return (
    <div>
      <h4>{of.question}</h4>
      <ul>
        {of.positions.map((position) => (
          <li key={position.text}>
            <Statement of={position} view={view} />
          </li>
        ))}
      </ul>
      <p class="assessment">
        <small>{view.words.assessment}</small> <Statement of={of.assessment} view={view} />
      </p>
    </div>
  );
}
