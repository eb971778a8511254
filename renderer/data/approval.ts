import { create } from 'zustand';
import type { Answer } from '../../shared/contract/define.ts';
import type { News } from '../../shared/contract/views.ts';

export interface Approval {
  readonly userId: string;
  readonly pin: string;
}

/** A command that waits for a second person. */
export interface ApprovalRequest {
  readonly permission: string;
  /** Sends the command again with somebody's PIN. */
  readonly attempt: (approval: Approval) => Promise<Answer<News>>;
  /** Hands the outcome to whoever asked for the command. */
  readonly finish: (answer: Answer<News>) => void;
}

/** What `act` hands to the approval dialog; there is one at a time. */
export const useApproval = create<{ readonly request: ApprovalRequest | undefined }>()(() => ({
  request: undefined,
}));

/** Problems of the second person, not of the command: the dialog stays open for another try. */
export const APPROVAL_PROBLEMS: readonly string[] = [
  'pin-wrong',
  'pin-locked',
  'approver-unknown',
  'approval-needed',
  'user-unknown',
];

/** Opens the dialog and waits for what comes of it; `refused` is the answer if the dialog is given up. */
export function askApproval(
  permission: string,
  refused: Answer<News>,
  attempt: ApprovalRequest['attempt'],
): Promise<Answer<News>> {
  useApproval.getState().request?.finish(refused);
  return new Promise((resolve) => {
    const finish = (answer: Answer<News>) => {
      useApproval.setState({ request: undefined });
      resolve(answer);
    };
    useApproval.setState({ request: { permission, attempt, finish } });
  });
}
