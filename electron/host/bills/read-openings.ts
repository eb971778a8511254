import { dayInIndia } from '../../../shared/calendar.ts';
import { type DrawerOpening, drawerOpeningsOf } from '../../../shared/till/drawer-openings.ts';
import type { TillState } from '../../../shared/till/state.ts';
import { createBreath } from '../engine/breath.ts';
import type { Till } from '../engine/till.ts';

/** Openings of the drawer on these days, both included, newest first, read from the journal. */
export async function readOpenings(
  till: Till,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly DrawerOpening[]> {
  const breathe = createBreath();
  const last = till.head().seq;
  const documents = till.documentsBetween(from, to);
  const [firstPaper = last, lastPaper = 0] = [documents[0], documents.at(-1)];
  const shiftAt = shiftsOf(till.state);
  const openings: DrawerOpening[] = [];
  for (let seq = Math.min(firstSince(till, from), firstPaper); seq <= last; seq += 1) {
    const news = till.news(seq);
    const day = news && dayInIndia(news.at);
    if (day !== undefined && day > to && seq > lastPaper) break;
    if (news && day !== undefined && day >= from && day <= to) {
      openings.push(...drawerOpeningsOf(news, shiftAt));
    }
    await breathe();
  }
  return openings.reverse();
}

/** The first record of a day or of one after it. Records stand in the order of time, but for a clock put back. */
function firstSince(till: Till, from: string): number {
  let [low, high] = [1, till.head().seq + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const news = till.news(middle);
    if (news && dayInIndia(news.at) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In which shift a moment was, if one was open. */
function shiftsOf({ closedShifts, shift }: TillState): (at: number) => number | undefined {
  return (at) => {
    if (shift && at >= shift.openedAt) return shift.number;
    return closedShifts.findLast(
      ({ openedAt, closedAt }) => openedAt <= at && at <= (closedAt ?? Number.POSITIVE_INFINITY),
    )?.number;
  };
}
