import { lockDataFolder } from '../../../../electron/host/journal/lock.ts';

const [folder = '', startAt = '0'] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Number(startAt) - Date.now()));
const lock = await lockDataFolder(folder);
process.stdout.write(`${lock.ok ? 'locked' : lock.error.code}\n`);
setInterval(() => undefined, 1000);
