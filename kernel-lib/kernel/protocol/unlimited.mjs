// Otherwise zeromq puts off a message once 512 went out in one go, throws at the next one, and drops what a slow client has
// not fetched; thrown while a late error is reported, that ends the kernel.
const sends = { sendTimeout: 0, sendHighWaterMark: 0 };
const receives = { receiveHighWaterMark: 0 };

/** The options of sockets that send, that receive, and that do both. */
export const unlimited = { sends, receives, both: { ...sends, ...receives } };
