export default function (config) {
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: { output: 'dist' } };
}
