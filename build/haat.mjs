#!/usr/bin/env node
// Runs from the sources: nothing needs to be built before a journal can be checked.
import { register } from 'tsx/esm/api';

register();
const { runHaat } = await import('../electron/host/cli/haat.ts');
process.exitCode = await runHaat(process.argv.slice(2));
