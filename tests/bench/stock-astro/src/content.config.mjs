import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  services: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/services' }),
    schema: z.looseObject({ title: z.string(), summary: z.string(), answers: z.record(z.string(), z.any()) }),
  }),
};
