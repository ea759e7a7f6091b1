import { join } from 'node:path';

/** Where the finished site lies. */
export const siteFolder = join(import.meta.dirname, '../../dist');
