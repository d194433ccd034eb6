import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { VARIABLE_NAMES } from '../adapters/config/variables';
import { pathsIn } from '../adapters/data/files';
import { probeRoutes } from '../adapters/http';
import { CONNECTIONS_IN_ALL } from '../adapters/store/engine/postgres';

/** What `deploy/` says, held to what the project is. Nothing here was built or run: that takes a Docker engine. */

const read = (file: string): string => readFileSync(`deploy/${file}`, 'utf8');
const folder = 'data';
const [, workdir = ''] = /^WORKDIR (\S+)$/m.exec(read('Dockerfile')) ?? [];
const IMAGE = `contacts-bot:${JSON.parse(readFileSync('package.json', 'utf8')).version}`;
const known = new Set<string>([...VARIABLE_NAMES, 'NODE_ENV', 'NODE_OPTIONS']);
const probes = probeRoutes({
  mounts: () => [],
  stopping: () => false,
  ailing: () => [],
  metrics: async () => ({ type: '', text: '' }),
  openMetrics: true,
}).map(route => route.path);

describe('Dockerfile', () => {
  const text = read('Dockerfile').replaceAll('\\\n', ' ');
  const steps = text.split('\n').filter(line => /^[A-Z]/.test(line));

  test('copies what exists, and the ignore file lets it through', () => {
    const sources = steps.filter(step => /^COPY (?!--from)/.test(step)).flatMap(step => step.split(' ').slice(1, -1));
    expect(sources.length).toBeGreaterThan(5);
    const allowed = read('Dockerfile.dockerignore')
      .split('\n')
      .filter(line => line.startsWith('!'));
    for (const source of sources) {
      expect({ source, exists: existsSync(source) }).toEqual({ source, exists: true });
      expect(allowed).toContain(`!${source}`);
    }
  });

  test('names stages, variables, a port and a probe that exist', () => {
    const stages = steps.flatMap(step => / AS (\w+)$/.exec(step)?.[1] ?? []);
    const used = steps.flatMap(step => /--from=(\w+)/.exec(step)?.[1] ?? []);
    expect(used.filter(stage => !stages.includes(stage))).toEqual([]);
    const variables = steps.flatMap(step =>
      step.startsWith('ENV ') ? [...step.matchAll(/(\w+)=/g)].map(match => match[1] ?? '') : [],
    );
    expect(variables.filter(name => !known.has(name))).toEqual([]);
    const [, port] = /PORT=(\d+)/.exec(text) ?? [];
    expect(text).toContain(`EXPOSE ${port}`);
    const [, probed, path] = /http:\/\/127\.0\.0\.1:(\d+)(\/\w+)/.exec(text) ?? [];
    expect(probed).toBe(port);
    expect(probes).toContain(path);
  });

  test('keeps the sheet as read and the code as compiled, with a program that exists, before it gives up the right to write', () => {
    const warm = steps.findIndex(step => /^RUN node dist\/adapters\/build\/warm\.js$/.test(step));
    expect(existsSync('adapters/build/warm.ts')).toBe(true);
    expect(steps.indexOf('COPY data data')).toBeLessThan(warm);
    expect(warm).toBeGreaterThan(0);
    expect(warm).toBeLessThan(steps.indexOf('USER node'));
  });

  test('runs the compiled entry, not as root', () => {
    const [, entry = ''] = /^CMD \["node", "dist\/(.+)\.js"\]$/m.exec(text) ?? [];
    expect(existsSync(`${entry}.ts`)).toBe(true);
    expect(steps.indexOf('USER node')).toBeGreaterThan(0);
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml'));

  test('builds from the Dockerfile and sets variables that are read', () => {
    expect(existsSync(services.bot.build.dockerfile)).toBe(true);
    expect(Object.keys(services.bot.environment).filter(name => !known.has(name))).toEqual([]);
    expect(services.bot.ports).toEqual([`127.0.0.1:${services.bot.environment.PORT}:${services.bot.environment.PORT}`]);
    expect(services.bot.read_only).toBe(true);
  });

  test('mounts the sheet where the image has it, to be read alone', () => {
    const { build, volumes: mounts, image } = services.bot;
    expect(build.context).toBe('..');
    expect(mounts).toEqual([`../${folder}:${workdir}/${folder}:ro`]);
    expect(image).toBe(IMAGE);
  });

  test('connects to the database that it makes', () => {
    const url = new URL(services.bot.environment.DATABASE_URL.replace(/\$\{.*?\}/, 'password'));
    expect(Object.keys(services)).toContain(url.hostname);
    const { POSTGRES_USER: user, POSTGRES_DB: name } = services.db.environment;
    expect([url.username, url.pathname]).toEqual([user, `/${name}`]);
    const named = services.db.volumes.map((volume: string) => volume.split(':')[0]);
    expect(Object.keys(volumes)).toEqual(named);
  });
});

describe('kubernetes.yaml', () => {
  const documents = parseAllDocuments(read('kubernetes.yaml')).map(document => document.toJS());
  const [deployment, service, budget, scaler] = documents;
  const pod = deployment.spec.template.spec;
  const [container] = pod.containers;

  test('is a deployment, a service, a disruption budget and an autoscaler that mean each other', () => {
    expect(documents.map(({ kind }) => kind)).toEqual([
      'Deployment',
      'Service',
      'PodDisruptionBudget',
      'HorizontalPodAutoscaler',
    ]);
    const { labels } = deployment.spec.template.metadata;
    expect(deployment.spec.selector.matchLabels).toEqual(labels);
    expect(service.spec.selector).toEqual(labels);
    expect(budget.spec.selector.matchLabels).toEqual(labels);
    expect(scaler.spec.scaleTargetRef.name).toBe(deployment.metadata.name);
    expect(scaler.spec.minReplicas).toBe(deployment.spec.replicas);
    expect(service.spec.ports[0].targetPort).toBe(container.ports[0].name);
  });

  test('opens no more connections than a PostgreSQL takes as it comes, with every replica there is and one being replaced', () => {
    const replicas = scaler.spec.maxReplicas + deployment.spec.strategy.rollingUpdate.maxSurge;
    // max_connections, less superuser_reserved_connections.
    expect(replicas * CONNECTIONS_IN_ALL).toBeLessThanOrEqual(100 - 3);
  });

  test('probes paths that are served, on the port that is listened on', () => {
    const asked = [container.startupProbe, container.readinessProbe, container.livenessProbe].map(
      probe => probe.httpGet,
    );
    for (const { path, port } of asked) {
      expect(probes).toContain(path);
      expect(port).toBe(container.ports[0].name);
    }
    const port = container.env.find(({ name }: { name: string }) => name === 'PORT');
    expect(port.value).toBe(String(container.ports[0].containerPort));
    expect(container.env.map(({ name }: { name: string }) => name).filter((name: string) => !known.has(name))).toEqual(
      [],
    );
  });

  test('mounts the sheet, made of the files that are read, where the image has it', () => {
    const [mount] = container.volumeMounts;
    const [volume] = pod.volumes;
    expect(mount).toEqual({ name: volume.name, mountPath: `${workdir}/${folder}`, readOnly: true });
    const commands = read('kubernetes.yaml').match(/^# {3}kubectl create configmap .*$/gm) ?? [];
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect(command).toContain(`configmap ${volume.configMap.name} `);
      const files = [...command.matchAll(/--from-file=(\S+)/g)].map(([, file]) => file);
      expect(files).toEqual(pathsIn(folder));
    }
    // What a ConfigMap can hold.
    const bytes = pathsIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(1_048_576);
  });

  test('runs an image of one version, and takes no replica out for one slow answer', () => {
    expect(container.image).toBe(IMAGE);
    expect(read('Dockerfile')).toContain(`-t ${IMAGE} .`);
    expect(container.readinessProbe).toMatchObject({ failureThreshold: 3, timeoutSeconds: 3 });
  });

  test('kills nobody for a platform that is away', () => {
    const [startup, liveness] = [container.startupProbe, container.livenessProbe].map(probe => probe.httpGet.path);
    expect([startup, liveness]).toEqual(['/livez', '/livez']);
    expect(container.readinessProbe.httpGet.path).toBe('/readyz');
  });

  test('waits longer for the end than the process takes', () => {
    const sleeps = Number(container.lifecycle.preStop.exec.command[1]);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(sleeps + 10);
  });

  test('ends for want of memory only where the heap is full: what stands beside it has room within the limit', () => {
    const { value } = container.env.find(({ name }: { name: string }) => name === 'NODE_OPTIONS');
    const heap = Number(/^--max-old-space-size=(\d+)$/.exec(value)?.[1]);
    const { requests, limits } = container.resources;
    // Twice what was alive after a collection under load (README), so that collecting is no burden; 111 MB were resident at rest.
    expect(heap).toBeGreaterThanOrEqual(2 * 113);
    expect(Number.parseInt(limits.memory, 10)).toBeGreaterThanOrEqual(heap + 48 + 200);
    expect(Number.parseInt(requests.memory, 10)).toBeGreaterThanOrEqual(111);
  });

  test('runs without privileges', () => {
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    expect(container.securityContext).toEqual({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
  });
});
