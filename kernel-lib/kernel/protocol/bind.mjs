/** Binds the socket of a channel where the connection file says. */
export function bind(socket, channel, { transport, ip, ...connection }) {
  const port = connection[`${channel}_port`];
  return socket.bind(transport === 'ipc' ? `ipc://${ip}-${port}` : `${transport}://${ip}:${port}`);
}
