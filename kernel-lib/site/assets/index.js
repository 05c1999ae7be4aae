// Shows the lessons in one language; without this script both are shown, one after the other.
(() => {
  const links = [...document.querySelectorAll('.choice a')];
  const languages = links.map((link) => link.hash.slice(1));

  function show(language) {
    for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== language;
    for (const link of links) {
      if (link.hash === `#${language}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    document.documentElement.lang = language;
  }

  const asked = () => languages.find((language) => location.hash === `#${language}`);
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
  addEventListener('hashchange', () => asked() && show(asked()));
  show(asked() ?? preferred ?? languages[0]);
})();
