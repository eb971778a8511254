import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Indigo of a Bagru print. Shade 8 on paper has a contrast of 9 to 1. */
const indigo: MantineColorsTuple = [
  '#eef0f8',
  '#dde1f1',
  '#bfc6e4',
  '#98a4d4',
  '#7484c5',
  '#5668b6',
  '#43559f',
  '#35468a',
  '#293873',
  '#1c2955',
];

/** Madder red, for what takes something away and for the one accent of a screen. */
const madder: MantineColorsTuple = [
  '#fbefeb',
  '#f4ddd5',
  '#e9bdae',
  '#dd9881',
  '#d0765a',
  '#c25c3f',
  '#af4a2e',
  '#973c24',
  '#7f311d',
  '#632414',
];

/** Neem leaf, for what is done and safe. */
const leaf: MantineColorsTuple = [
  '#edf5ee',
  '#d9e9db',
  '#b6d4ba',
  '#8ebc95',
  '#68a372',
  '#4b8957',
  '#3a7446',
  '#2d6038',
  '#234d2c',
  '#183820',
];

/** Turmeric, for what needs a look. */
const turmeric: MantineColorsTuple = [
  '#fdf5e3',
  '#f9e8c2',
  '#f1d289',
  '#e8ba50',
  '#dca32a',
  '#c08a17',
  '#9a6d0e',
  '#7a550a',
  '#5e4107',
  '#432e04',
];

/** Ink on handmade paper. */
const stone: MantineColorsTuple = [
  '#faf7f1',
  '#f3eee4',
  '#e7dfd1',
  '#d5cab8',
  '#b5a893',
  '#8f836f',
  '#6b6152',
  '#504839',
  '#382f25',
  '#241d16',
];

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 7,
  colors: { indigo, madder, leaf, turmeric, gray: stone },
  black: '#241d16',
  fontFamily: "'Noto Sans', 'Noto Sans Devanagari', sans-serif",
  headings: { fontFamily: "'Noto Sans', 'Noto Sans Devanagari', sans-serif", fontWeight: '700' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        transitionProps: { duration: 0 },
        padding: 'lg',
        // The page does not scroll; locking it would work out the style of every element twice a dialog.
        lockScroll: false,
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

/** Mantine's own greys are too light on paper to be read: these hold 4.5 to 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--haat-paper': '#faf7f1',
    '--haat-card': '#fffdf9',
    '--haat-line': '#e2d9c9',
    '--haat-ink': '#241d16',
    '--haat-muted': '#665c4d',
  },
  light: {
    '--mantine-color-body': '#fffdf9',
    '--mantine-color-text': '#241d16',
    '--mantine-color-dimmed': '#665c4d',
    '--mantine-color-placeholder': '#736857',
    '--mantine-color-default-border': '#cfc4b2',
    '--mantine-color-disabled': '#f3eee4',
    '--mantine-color-disabled-color': '#857962',
    '--mantine-color-disabled-border': '#e7dfd1',
    '--mantine-color-error': '#973c24',
    '--mantine-color-anchor': '#35468a',
  },
  dark: {},
});
