/** The version of Jupyter's protocol that is spoken. */
export const protocolVersion = '5.4';
