import { workMenu } from './work-menu.ts';

workMenu();
