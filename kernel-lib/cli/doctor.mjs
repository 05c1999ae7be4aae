// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { doctor } = await import('./doctor/doctor.mjs');
  return doctor;
});
