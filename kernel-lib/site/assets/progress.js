// What a learner has done, kept on this computer alone. The front page and every lesson load this file. Where a browser
// gives each page of a folder a memory of its own, the link back to the front page carries what the lesson knows.
(() => {
  const key = 'cnn-lessons.progress';
  const lessonName = /^\d\d-[\w-]{1,60}$/;
  const step = /^[\w-]{1,60}$/;
  const most = 40;

  /** Only what looks as it should: the text may come from a link that somebody wrote. */
  function sound(record) {
    const entries = Object.entries(record ?? {}).filter(([name, steps]) => lessonName.test(name) && Array.isArray(steps));
    return new Map(entries.map(([name, steps]) => [name, steps.filter((one) => step.test(one)).slice(0, most)]));
  }

  /** Where nothing can be kept, as long as the page is open. */
  let memory = new Map();

  /** Lessons, the one last looked at being last, each with its steps: `opened`, `read`, and goals that were met. */
  function kept() {
    let text;
    try {
      text = localStorage.getItem(key);
    } catch {
      return new Map(memory);
    }
    try {
      return sound(JSON.parse(text));
    } catch {
      return new Map(); // damaged
    }
  }

  function keep(lessons) {
    memory = lessons;
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(lessons)));
    } catch {
      // Told on the front page.
    }
  }

  function note(lesson, steps) {
    const lessons = kept();
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

  function keeps() {
    try {
      localStorage.setItem(`${key}.tried`, '');
      localStorage.removeItem(`${key}.tried`);
      return true;
    } catch {
      return false;
    }
  }

  function forget() {
    memory = new Map();
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }

  window.lessonProgress = { kept, note, told, keeps, forget };

  /** On a lesson's page: it was opened; it was read when its end was seen; and whoever checks an exercise tells the goal. */
  function follow(home) {
    const lesson = decodeURIComponent(location.pathname.split('/').at(-1)).replace(/\.html$/, '');
    if (!lessonName.test(lesson)) return;
    const [language] = home.hash.slice(1).split('&');
    const done = (...steps) => {
      note(lesson, steps);
      const all = kept().get(lesson) ?? steps;
      home.hash = `${language}&${lesson}=${all.join(',')}`;
    };
    done('opened');
    addEventListener('goal-met', ({ detail }) => step.test(detail) && done(detail));
    const end = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && done('read'));
    const last = document.querySelector('.around');
    if (last) end.observe(last);
  }

  const home = document.querySelector('a.home');
  if (home) follow(home);
})();
