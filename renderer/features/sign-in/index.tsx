import { IconLock } from '@tabler/icons-react';
import type { Screen } from '../../app/screen.ts';
import { SignInScreen } from './SignInScreen.tsx';

export const screen: Screen = { id: 'sign-in', icon: IconLock, Component: SignInScreen };
