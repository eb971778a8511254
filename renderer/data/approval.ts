import { create } from 'zustand';
import type { Answer } from '../../shared/contract/define.ts';

export interface Approval {
  readonly userId: string;
  readonly pin: string;
}

/** A command that waits for a second person. */
export interface ApprovalRequest {
  readonly permission: string;
  /** Sends the command again with somebody's PIN. */
  readonly attempt: (approval: Approval) => Promise<Answer<unknown>>;
  /** Hands the outcome of the last attempt, or why there is none, to whoever asked for the command. */
  readonly finish: (answer: Answer<unknown>) => void;
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
export function askApproval<T>(
  permission: string,
  refused: Answer<T>,
  attempt: (approval: Approval) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  useApproval.getState().request?.finish(refused);
  return new Promise((resolve) => {
    let last = refused;
    const request: ApprovalRequest = {
      permission,
      async attempt(approval) {
        last = await attempt(approval);
        return last;
      },
      finish(answer) {
        useApproval.setState({ request: undefined });
        resolve(answer.ok ? last : answer);
      },
    };
    useApproval.setState({ request });
  });
}
