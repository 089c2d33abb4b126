/**
 * The script of the page: it narrows the list of findings and keeps the choice in the address. It writes no HTML, stores
 * nothing and asks for nothing, and the page is whole without it.
 */
export const script = `
'use strict';
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;

  const shown = document.getElementById('shown');
  const groups = [...document.querySelectorAll('.group')];
  const findings = [...document.querySelectorAll('.finding')].map((element) => ({ element, ...element.dataset, text: '' }));
  const lists = ['severity', 'kind'];
  const boxes = (name) => [...form.querySelectorAll('input[name="' + name + '"]')];
  let timer;

  function filter() {
    const chosen = lists.map((name) => [name, boxes(name).filter((box) => box.checked).map((box) => box.value)]);
    const weakness = form.elements.weakness.value;
    const words = form.elements.q.value.toLowerCase().split(/\\s+/u).filter((word) => word !== '');
    let count = 0;

    for (const finding of findings) {
      if (words.length > 0 && finding.text === '') finding.text = finding.element.textContent.toLowerCase();
      const isShown = chosen.every(([name, values]) => values.includes(finding[name]))
        && (weakness === '' || weakness === finding.weakness)
        && words.every((word) => finding.text.includes(word));
      finding.element.hidden = !isShown;
      count += isShown ? 1 : 0;
    }
    for (const group of groups) group.hidden = group.querySelector('.finding:not([hidden])') === null;
    shown.textContent = count === findings.length
      ? 'All ' + count.toLocaleString('en') + ' shown.'
      : count.toLocaleString('en') + ' of ' + findings.length.toLocaleString('en') + ' shown.';
  }

  function write() {
    const state = new URLSearchParams();
    for (const name of lists) {
      const all = boxes(name);
      const checked = all.filter((box) => box.checked);
      if (checked.length < all.length) state.set(name, checked.map((box) => box.value).join());
    }
    if (form.elements.weakness.value !== '') state.set('weakness', form.elements.weakness.value);
    if (form.elements.q.value.trim() !== '') state.set('q', form.elements.q.value.trim());
    history.replaceState(null, '', location.href.split('#')[0] + (state.size > 0 ? '#' + state : ''));
  }

  function read() {
    const hash = location.hash.slice(1);
    const target = document.getElementById(hash);

    if (target === null) {
      const state = new URLSearchParams(hash);
      for (const name of lists) {
        const values = state.get(name)?.split(',');
        for (const box of boxes(name)) box.checked = values === undefined || values.includes(box.value);
      }
      const { weakness } = form.elements;
      weakness.value = state.get('weakness') ?? '';
      if (weakness.selectedIndex < 0) weakness.value = '';
      form.elements.q.value = state.get('q') ?? '';
    } else if (target.closest('[hidden]') !== null) {
      form.reset();
    }
    filter();
    if (target !== null) target.scrollIntoView();
  }

  function change() {
    filter();
    write();
  }

  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    timer = setTimeout(change, event.target.type === 'search' ? 150 : 0);
  });
  form.addEventListener('reset', () => { clearTimeout(timer); timer = setTimeout(change, 0); });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', read);
  document.documentElement.classList.add('scripted');
  form.hidden = false;
  read();
})();
`;
