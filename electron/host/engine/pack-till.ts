import type { TillState } from '../../../shared/till/state.ts';
import { createDocuments, type Documents, type PackedDocuments } from '../bills/documents.ts';
import { createRegister, type PackedRegister, type Register } from '../bills/register.ts';
import { createBreath } from './breath.ts';
import { createNames } from './names.ts';
import { type PackedState, packState, unpackItems, unpackState } from './pack-state.ts';
import { createRecords, type PackedRecords, type Records } from './records.ts';

/** All that replaying the journal makes, as plain data, maps and typed arrays. */
export interface PackedTill {
  readonly state: PackedState;
  readonly records: PackedRecords;
  readonly register: Omit<PackedRegister, 'items'> & { readonly items: Uint32Array };
  readonly documents: PackedDocuments;
  /** Ids that something speaks of though no item has them; numbered after those of the items. */
  readonly otherIds: readonly string[];
}

export interface TillParts {
  readonly state: TillState;
  readonly records: Records;
  readonly register: Register;
  readonly documents: Documents;
}

/** Shares with the parts what it does not lay out anew: to be written down before they move on. */
export function packTill({ state, records, register, documents }: TillParts): PackedTill {
  const ids = createNames([...state.items.keys()]);
  const packedState = packState(state, ids);
  const packedRegister = register.pack();
  const items = Uint32Array.from(packedRegister.items, ids.add);
  return {
    state: packedState,
    records: records.pack(),
    register: { ...packedRegister, items },
    documents: documents.pack(),
    otherIds: ids.all().slice(state.items.size),
  };
}

/**
 * New parts that know what the packed ones knew. Lets others in between, such as the page that is loading. Rejects
 * where the data does not hold together.
 */
export async function unpackTill({
  state,
  records,
  register,
  documents,
  otherIds,
}: PackedTill): Promise<TillParts> {
  const breathe = createBreath();
  const items = await unpackItems(state, breathe);
  const ids = [...items.map((item) => item.id), ...otherIds];
  const idOf = (number: number): string => {
    const id = ids[number];
    if (id === undefined) throw new Error(`a checkpoint without the id it calls ${number}`);
    return id;
  };
  const unpackedState = await unpackState(state, items, idOf, breathe);
  const unpackedRecords = createRecords(records);
  await breathe();
  return {
    state: unpackedState,
    records: unpackedRecords,
    register: createRegister({ ...register, items: Array.from(register.items, idOf) }),
    documents: createDocuments(documents),
  };
}
