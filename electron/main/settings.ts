import { join, resolve } from 'node:path';

interface Folders {
  readonly dataFolder: string;
  readonly configFolder: string;
  readonly profileFolder: string;
}

interface FolderSources {
  readonly argv: readonly string[];
  /** Where this system keeps the data of Haat when nobody says otherwise. */
  readonly usualDataFolder: string;
  /** Where this system keeps the profile of Haat when nobody says otherwise. */
  readonly usualProfileFolder: string;
}

/**
 * The folders of this till. `--data <folder>` makes it another till, for training or a test: its profile then lies
 * beside its data, not inside, so that a backup of the data carries no browser with it.
 */
export function tillFolders({ argv, usualDataFolder, usualProfileFolder }: FolderSources): Folders {
  const chosen = valueAfter(argv, '--data');
  const dataFolder = chosen === undefined ? usualDataFolder : resolve(chosen);
  const profileFolder = chosen === undefined ? usualProfileFolder : `${dataFolder}.profile`;
  return { dataFolder, configFolder: join(profileFolder, 'config'), profileFolder };
}

function valueAfter(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  return at === -1 ? undefined : argv[at + 1];
}
