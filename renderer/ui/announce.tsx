import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string; readonly count: number }>()(() => ({
  text: '',
  count: 0,
}));

/** Says something to people who hear the screen: each scanned line, each problem. In the language of the screen. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}

/** Where announcements are spoken from; once per page. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  // The same words twice are spoken twice only if the text differs.
  const spoken = count % 2 === 0 ? text : `${text}\u00a0`;
  return (
    <div className="unseen" role="status" aria-live="assertive" data-testid="announcer">
      {spoken}
    </div>
  );
}
