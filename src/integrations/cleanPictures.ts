import { fileURLToPath } from 'node:url';

/** Where Astro finds the service that makes pictures ready (`pictureService.ts`). A path, because Astro loads it anew where it needs it. */
export const cleanPictures = fileURLToPath(new URL('./pictureService.ts', import.meta.url));
