document.documentElement.dataset.marked = String(getSelection());
