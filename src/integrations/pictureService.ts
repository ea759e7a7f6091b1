import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/**
 * Astro's own picture service, but strict. Where a picture cannot be made anew, Astro warns and publishes the author's file as it is,
 * with the place and the name that a phone wrote into it. Here that ends the build.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  async transform(bytes, options, config, logger) {
    const warn = (message: string) => {
      throw new PictureError(message);
    };
    // Named one by one, because the logger's own methods need their object.
    return sharpService.transform(bytes, options, config, {
      info: (message) => logger.info(message),
      error: (message) => logger.error(message),
      warn,
    });
  },
};
export default pictureService;

/** A picture that only could be published as it was given. */
export class PictureError extends Error {
  /** By this word Astro passes an error on as it is, and does not hide it in one of its own. */
  readonly type = 'AstroError';

  constructor(warning: string) {
    super(
      `A picture cannot be made ready for the site, so nothing was published. Save it again, or make it smaller. ${warning}`,
    );
    // By this name the build knows an error that says all there is to say.
    this.name = 'ContentError';
    this.stack = this.message;
  }
}
