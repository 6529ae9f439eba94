'use strict';

// Shows of the questions those that the form asks for. All of them are in the page, so it reads without this, too.
(() => {
  const form = document.getElementById('filter');
  const list = document.getElementById('questions');
  const shown = document.getElementById('shown');
  const questions = Array.from(list.children);
  const lists = ['verdict', 'hardness', 'database', 'error'];
  let texts = null;
  let waiting = 0;

  const text = (place) => {
    texts ??= questions.map((question) => question.textContent.toLowerCase());
    return texts[place];
  };

  const fits = (question, wanted) =>
    lists.every((key) => wanted[key] === '' || question.dataset[key].split('|').includes(wanted[key]));

  const filter = () => {
    const wanted = Object.fromEntries(lists.map((key) => [key, form.elements[key].value]));
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    let count = 0;
    let right = 0;
    questions.forEach((question, place) => {
      const fit = fits(question, wanted) && words.every((word) => text(place).includes(word));
      question.hidden = !fit;
      count += fit ? 1 : 0;
      right += fit && question.dataset.verdict === 'right' ? 1 : 0;
    });
    shown.textContent = `${count} of ${questions.length} questions shown, ${right} of them right`;
  };

  const order = () => {
    const [key, direction] = form.elements.order.value.split(' ');
    const value = (question) => Number(question.dataset[key]);
    const sorted = [...questions].sort((one, other) => (value(one) - value(other)) * (direction === 'down' ? -1 : 1));
    list.append(...sorted);
  };

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches('details')) {
      target.hidden = false;
      target.open = true;
      target.scrollIntoView();
    }
  };

  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (event.target.name === 'order') {
      order();
      return;
    }
    waiting = setTimeout(filter, event.target.name === 'search' ? 150 : 0);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { order(); filter(); }, 0));
  window.addEventListener('hashchange', openTarget);
  form.hidden = false;
  filter();
  openTarget();
})();
