import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { CopyButton } from '../components/CopyButton';
import { EmptyState } from '../components/EmptyState';
import { readProblem } from '../Problem';
import { CRASH_WORDS, FRAME_WORDS } from '../words';

export interface ErrorBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** A mistake of ours in drawing a page: never a blank pane, but what happened and details that can be copied. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly details: string | null }
> {
  override readonly state: { readonly details: string | null } = { details: null };

  static getDerivedStateFromError(thrown: unknown): { readonly details: string } {
    return { details: readProblem(thrown).details };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return (
      <main>
        <EmptyState
          level="h1"
          title={CRASH_WORDS.title}
          text={CRASH_WORDS.text}
          actions={
            <>
              <Button appearance="primary" onClick={this.props.onReload}>
                {FRAME_WORDS.reload}
              </Button>
              <CopyButton
                label={FRAME_WORDS.copyDetails}
                text={`${details}\n${__VERSION__} ${__BUILD_ID__}`}
              />
            </>
          }
        />
      </main>
    );
  }
}
