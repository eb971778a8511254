import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Action, baseScope, createKeyScope, pushScope } from './scopes.ts';

const ScopeContext = createContext(baseScope);

interface KeyLayerProps {
  readonly children: ReactNode;
  /** After the layer is gone and the keys below work again. */
  readonly onLeave?: () => void;
}

/** Keys of what is inside work, and those of the screen below do not, for as long as this is on the screen. */
export function KeyLayer({ children, onLeave }: KeyLayerProps) {
  const [scope] = useState(createKeyScope);
  useEffect(() => {
    const pop = pushScope(scope);
    return () => {
      pop();
      if (onLeave) setTimeout(onLeave);
    };
  }, [scope, onLeave]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

type ActionInput = Omit<Action, 'enabled'> & { readonly enabled?: boolean };

/**
 * Something a person can do here: the one source of its key, of what is written on its button (`ActionButton`)
 * and of its line in the sheet of keys. The same object until its words, keys or state change, so that its button
 * is not drawn again with every line of a bill; `run` always does what it was last given.
 */
export function useAction({ id, keys, label, run, enabled = true }: ActionInput): Action {
  const scope = useContext(ScopeContext);
  const chords = keys.join(' ');
  const latestRun = useRef(run);
  const action = useMemo<Action>(
    () => ({ id, keys: chords.split(' '), label, enabled, run: () => latestRun.current() }),
    [id, chords, label, enabled],
  );
  const latest = useRef(action);
  useLayoutEffect(() => {
    latestRun.current = run;
    latest.current = action;
  });
  useEffect(() => {
    scope.actions.set(id, latest);
    return () => {
      if (scope.actions.get(id) === latest) scope.actions.delete(id);
    };
  }, [scope, id]);
  return action;
}
