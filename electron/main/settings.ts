import { join, resolve } from 'node:path';

export interface TillFolders {
  /** The journal and all that must never be lost. Outside Chromium's profile, which cleaners may empty. */
  readonly dataFolder: string;
  /** What belongs to this machine: what the host remembers of its data, the logs, the profile. */
  readonly configFolder: string;
  /** Chromium's profile, one for each data folder, because the page's store is a copy of that journal. */
  readonly profileFolder: string;
}

interface FolderSources {
  readonly argv: readonly string[];
  /** Where this system keeps the data of Haat when nobody says otherwise. */
  readonly usualDataFolder: string;
  /** Where this system keeps what belongs to the machine when nobody says otherwise. */
  readonly usualConfigFolder: string;
}

/**
 * The folders of this till. `--data <folder>` makes it another till, for training or a test: what belongs to the
 * machine then lies beside its data, not inside, so that a backup of the data carries no browser with it.
 */
export function tillFolders({ argv, usualDataFolder, usualConfigFolder }: FolderSources): TillFolders {
  const chosen = valueAfter(argv, '--data');
  const dataFolder = chosen === undefined ? usualDataFolder : resolve(chosen);
  const configFolder = chosen === undefined ? usualConfigFolder : `${dataFolder}.config`;
  return { dataFolder, configFolder, profileFolder: join(configFolder, 'profile') };
}

function valueAfter(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  return at === -1 ? undefined : argv[at + 1];
}
