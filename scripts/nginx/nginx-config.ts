/** Where a trial nginx listens, and what it serves. */
export interface Trial {
  /** Port of the server of deploy/nginx.conf. */
  port: number;
  /** Folder that holds the built site; under a sub-path, the folder that holds that path. */
  root: string;
  /** An empty folder for logs and what nginx keeps while it runs. */
  workDir: string;
  mimeTypes: string;
  /** A second server, of a clinic that shows the site under a path of its own. */
  front?: { port: number; basePath: string } | undefined;
}

/**
 * A whole nginx configuration around deploy/nginx.conf, given as `siteFile`. Only the lines that a reader has to change
 * are changed, and where the logs go. Throws when there are others than it knows.
 */
export function trialConfig(siteFile: string, { port, root, workDir, mimeTypes, front }: Trial): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/^( *)listen 80; # CHANGE.*$/m, `$1listen 127.0.0.1:${port};`],
    [/^( *)server_name \S+; # CHANGE.*$/m, '$1server_name 127.0.0.1;'],
    [/^( *)root \S+; # CHANGE.*$/m, `$1root ${root};`],
  ];
  const changed = changes.reduce((text, [line, instead]) => {
    if (!line.test(text)) throw new Error(`deploy/nginx.conf has no line like ${line.source}`);
    return text.replace(line, instead);
  }, siteFile);
  const left = /^(?!#).*# CHANGE.*$/m.exec(changed);
  if (left !== null) throw new Error(`deploy/nginx.conf has a line to change that the check does not know: ${left[0].trim()}`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${workDir}/${name};`);
  return [
    // As root, the workers must be able to read a project in root's own folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${workDir}/nginx.pid;`,
    `error_log ${workDir}/start.log;`,
    'events { }',
    'http {',
    `  include ${mimeTypes};`,
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...temp,
    changed.replaceAll('/var/log/nginx/', `${workDir}/`),
    ...(front === undefined ? [] : [frontServer(front, port)]),
    '}',
    '',
  ].join('\n');
}

/** The lines that docs/deploy.md gives to a clinic with a server of its own; a test compares them. */
export const proxyLines = (basePath: string, port: number) => `location ${basePath} {
    proxy_pass http://127.0.0.1:${port};
    proxy_http_version 1.1;
    access_log off; # the server's own log would hold what readers searched for
}`;

function frontServer(front: { port: number; basePath: string }, port: number): string {
  return `server { listen 127.0.0.1:${front.port}; ${proxyLines(front.basePath, port)} }`;
}
