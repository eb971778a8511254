import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
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
 * and of its line in the sheet of keys.
 */
export function useAction({ enabled = true, ...input }: ActionInput): Action {
  const scope = useContext(ScopeContext);
  const action: Action = { ...input, enabled };
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    scope.actions.set(input.id, latest);
    return () => {
      if (scope.actions.get(input.id) === latest) scope.actions.delete(input.id);
    };
  }, [scope, input.id]);
  return action;
}
