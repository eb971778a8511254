type TextField = HTMLInputElement | HTMLTextAreaElement;

const NOT_TEXT = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** True for a field that typed characters go into. */
export function isTextField(target: EventTarget | null | undefined): target is TextField {
  const element = target as Partial<HTMLInputElement> | null | undefined;
  if (element?.tagName === 'TEXTAREA') return true;
  return element?.tagName === 'INPUT' && !NOT_TEXT.test(element.type ?? 'text');
}

/** Remembers what a field holds and where its cursor stands; the answer puts both back. */
export function rememberField(field: TextField): () => void {
  const { value } = field;
  const [start, end] = selectionOf(field);
  return () => {
    if (!field.isConnected || field.value === value) return;
    setValue(field, value);
    if (start !== null) field.setSelectionRange(start, end);
  };
}

/**
 * React keeps its own idea of a value on the element and overlooks plain assignments: the setter of the
 * prototype and an input event make it see the change.
 */
function setValue(field: TextField, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  if (setter) setter.call(field, value);
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Fields of numbers and e-mail have no selection to ask for. */
function selectionOf(field: TextField): readonly [number | null, number | null] {
  try {
    return [field.selectionStart, field.selectionEnd];
  } catch {
    return [null, null];
  }
}
