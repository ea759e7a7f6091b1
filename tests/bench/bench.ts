import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clean,
  eleventy,
  fill,
  ourPagesOnly,
  ourProject,
  pagefindAlone,
  stockAstro,
  type BenchProject,
} from './benchProjects.ts';
import { listBuiltSite } from '#integrations/builtSite.ts';
import { measure, median, type Measurement } from './measure.ts';
import { budgetOf, weigh } from '#integrations/pageWeight.ts';
import { buildSite } from '#commands/build.ts';

const root = join(import.meta.dirname, '../..');
/** The real services, which the made-up ones are copies of. */
const services = join(root, 'src/content/services');

/** Prints what each sort of page weighs against its budget: the heaviest page of each folder. */
async function printWeights(): Promise<void> {
  const site = await listBuiltSite(join(root, 'dist'));
  const heaviest = new Map<string, { address: string; page: number; script: number }>();
  for (const address of site.pages) {
    const { html, css, script } = await weigh(site, address);
    const folder = address.replace(/[^/]*\/?$/, '');
    const before = heaviest.get(folder);
    if (!before || html + css > before.page) heaviest.set(folder, { address, page: html + css, script });
  }
  console.log('\nHeaviest page of each folder, gzip, bytes\n');
  console.table(
    Object.fromEntries(
      [...heaviest.values()].map(({ address, page, script }) => {
        const budget = budgetOf(address);
        return [
          address,
          {
            'HTML + CSS': page,
            budget: budget.page,
            script,
            'script budget': budget.script,
            kept: page <= budget.page && script <= budget.script,
          },
        ];
      }),
    ),
  );
}

/** Builds each project several times with this many services, in turn, so that a busy moment hits them all. */
async function compare(projects: readonly BenchProject[], count: number, runs: number): Promise<void> {
  const taken = new Map<BenchProject, Measurement[]>(projects.map((project) => [project, []]));
  const models = (await readdir(services)).sort().map((name) => join(services, name));
  for (const project of projects) await fill(project, models, count);
  for (let run = 0; run < runs; run += 1) {
    for (const project of projects) {
      await clean(project);
      taken.get(project)?.push(await measure(project.folder, project.command));
    }
  }
  const [ours] = projects;
  const secondsOf = (project: BenchProject | undefined) =>
    median((project && taken.get(project)?.map(({ seconds }) => seconds)) ?? []) ?? Number.NaN;
  console.log(`\n${count} services, median of ${runs} clean ${runs === 1 ? 'build' : 'builds'}\n`);
  console.table(
    Object.fromEntries(
      projects.map((project) => [
        project.name,
        {
          seconds: round(secondsOf(project)),
          'most memory, MB': Math.round(
            median(taken.get(project)?.flatMap(({ megabytes }) => megabytes ?? []) ?? []) ?? Number.NaN,
          ),
          'our time is': `${round(secondsOf(ours) / secondsOf(project))} of it`,
        },
      ]),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * `npm run bench`: weights and budgets, then build time and memory beside two other ways to build the same entries.
 * `npm run bench -- 100 1000` measures these numbers of services only; RUNS sets how often each is built.
 */
async function main(): Promise<void> {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => count > 0);
  if (!(await buildSite(root))) throw new Error('The site does not build.');
  await printWeights();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const other = await eleventy(root, folder);
    if (!other) console.log('Eleventy could not be installed (no network?), so it is left out.');
    const ours = await ourProject(root, folder);
    const projects = [
      ours,
      pagefindAlone(ours),
      await ourPagesOnly(ours),
      await stockAstro(root, folder),
      ...(other ? [other] : []),
    ];
    for (const count of asked.length > 0 ? asked : [100, 1000, 10_000]) {
      await compare(projects, count, Number(process.env['RUNS'] ?? (count > 1000 ? 1 : 3)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await main();
