/** The port that names the socket file; nothing listens on TCP. */
export const socketPort = 5432;

/** PostgreSQL settings by name. */
export type ServerSettings = Readonly<Record<string, string>>;

/**
 * Settings of every embedded server. They go on the command line, so the running server always has what
 * this file says, whatever an earlier version wrote into the data folder. `fsync` stays on.
 */
export function serverSettings(socketFolder: string, logFolder: string): ServerSettings {
  return {
    // No TCP at all. Whoever can open the socket folder (0700) is the server's own account or root, and
    // both could read the data files anyway: a password kept beside them would protect nothing.
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '100',
    // Modest: a county's file is some hundred MB, and the operating system caches too.
    shared_buffers: '128MB',
    work_mem: '8MB',
    random_page_cost: '1.1',
    // Our queries are short; compiling them costs more than it brings.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'Asia/Shanghai',
    logging_collector: 'on',
    log_directory: logFolder,
    // One file a day of the month: kept for a month, then overwritten.
    log_filename: 'postgresql-%d.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
    log_file_mode: '0600',
    // Without DETAIL lines, which would put names and numbers of people into the log.
    log_error_verbosity: 'terse',
  };
}

/** As command line arguments. */
export function settingArguments(settings: ServerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
