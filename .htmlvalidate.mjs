import { defineConfig } from 'html-validate';

/** HTML as the standard has it, and as people who use assistive technology need it. A rule is switched off only with its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
});
