import { serve } from '#commands/serve.ts';
import { buildGallery, galleryFolder } from './buildGallery.ts';

/** `npm run gallery`: builds the gallery and serves it until it is stopped. */
async function main(): Promise<void> {
  await buildGallery();
  const { origin } = await serve(galleryFolder, 0);
  console.log(`The gallery: ${origin}/ (Ctrl+C to stop)`);
}

await main();
