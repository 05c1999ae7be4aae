// What a learner has done, kept on this computer alone. The front page and every lesson load this file. Where a browser
// gives each page of a folder a memory of its own, the links to the front page and to the next lesson carry what the lesson knows.
import { pageKeeps } from '../../page/kept/page-keeps.ts';
import { pageStore } from '../../page/kept/page-store.ts';
import { StoredValue } from '../../page/kept/stored-value.ts';

(() => {
  const lessonName = /^\d\d-[\w-]{1,60}$/;
  const step = /^[\w-]{1,60}$/;
  const most = 40;

  /** Only what looks as it should: the text may come from a link that somebody wrote. */
  function sound(record) {
    const entries = Object.entries(record ?? {}).filter(([name, steps]) => lessonName.test(name) && Array.isArray(steps));
    return new Map(entries.map(([name, steps]) => [name, steps.filter((one) => step.test(one)).slice(0, most)]));
  }

  const stored = new StoredValue('cnn-lessons.progress', pageStore());
  /** What the browser does not keep: it lasts as long as the page is open. */
  let unkept;

  /** Lessons, the one last looked at being last, each with its steps: `opened`, `read`, and goals that were met. */
  function kept() {
    return unkept ?? sound(stored.get());
  }

  function keep(lessons) {
    unkept = stored.set(Object.fromEntries(lessons)) ? undefined : lessons;
  }

  function note(lesson, steps) {
    const lessons = new Map(kept());
    const all = new Set([...(lessons.get(lesson) ?? []), ...steps]);
    lessons.delete(lesson);
    lessons.set(lesson, [...all].slice(0, most));
    keep(lessons);
  }

  /** What `#ko&03-output-size=opened,read` tells of lessons. */
  function told(hash) {
    const parts = hash.split('&').slice(1).map((part) => part.split('='));
    return sound(Object.fromEntries(parts.map(([name, steps = '']) => [name, steps.split(',')])));
  }

  /** Notes what the lesson that one comes from knows; the address then stands without it. */
  function arrive() {
    const known = told(location.hash);
    for (const [lesson, steps] of known) note(lesson, steps);
    if (known.size > 0) history.replaceState(null, '', location.hash.split('&')[0]);
  }

  function forget() {
    unkept = undefined;
    stored.set(undefined);
  }

  window.lessonProgress = { kept, note, arrive, keeps: pageKeeps, forget };

  /** On a lesson's page: it was opened; it was read when its end was seen; and whoever checks an exercise tells the goal. */
  function follow(home) {
    const lesson = decodeURIComponent(location.pathname.split('/').at(-1)).replace(/\.html$/, '');
    if (!lessonName.test(lesson)) return;
    const [language] = home.hash.slice(1).split('&');
    const others = document.querySelectorAll('.around a');
    const done = (...steps) => {
      note(lesson, steps);
      const known = [...kept()].map(([name, all]) => `&${name}=${all.join(',')}`).join('');
      home.hash = `${language}${known}`;
      for (const other of others) other.hash = known;
    };
    arrive();
    done('opened');
    addEventListener('goal-met', ({ detail }) => step.test(detail) && done(detail));
    const end = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && done('read'));
    const last = document.querySelector('.around');
    if (last) end.observe(last);
  }

  const home = document.querySelector('a.home');
  if (home) follow(home);
})();
