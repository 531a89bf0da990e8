import * as migration_20261125_155456_initial from './20261125_155456_initial';
import * as migration_20261127_033917_photo_uses from './20261127_033917_photo_uses';

export const migrations = [
  {
    up: migration_20261125_155456_initial.up,
    down: migration_20261125_155456_initial.down,
    name: '20261125_155456_initial',
  },
  {
    up: migration_20261127_033917_photo_uses.up,
    down: migration_20261127_033917_photo_uses.down,
    name: '20261127_033917_photo_uses'
  },
];
