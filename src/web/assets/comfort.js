// Only comfort: every page does its work without this file. Buttons that need it are rendered hidden and shown here.
for (const button of document.querySelectorAll('button[data-reveal]')) {
  const input = document.getElementById(button.dataset.reveal)
  button.hidden = false
  button.addEventListener('click', () => {
    const shown = input.type === 'password'
    input.type = shown ? 'text' : 'password'
    button.setAttribute('aria-pressed', String(shown))
  })
  // A password manager and the browser's history should see a password field.
  input.form?.addEventListener('submit', () => (input.type = 'password'))
}
// How long a new password is, while it is typed; counted as the server counts it.
for (const line of document.querySelectorAll('[data-count]')) {
  const { count, least, most, missing, enough, tooMany } = line.dataset
  document.getElementById(count).addEventListener('input', ({ target }) => {
    const typed = [...target.value.normalize('NFC')].length
    line.hidden = typed === 0
    line.textContent = typed < least ? missing.replace('#', typed) : typed > most ? tooMany : enough
  })
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy)
    try {
      const lines = [...text.querySelectorAll('li')].map((line) => line.textContent)
      await navigator.clipboard.writeText(lines.length ? lines.join('\n') : text.textContent.replaceAll(' ', ''))
      button.lastChild.textContent = button.dataset.done
    } catch {
      // Where the browser does not allow it, the key is marked, ready to be copied by hand.
      getSelection().selectAllChildren(text)
    }
  })
}
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
// A pasted code of the right length is sent at once.
for (const input of document.querySelectorAll('input.code')) {
  input.addEventListener('paste', () =>
    setTimeout(() => {
      const digits = input.value.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '')
      if (digits.length === Number(input.dataset.digits) && /^\d+$/.test(digits)) input.form.requestSubmit()
    }),
  )
}
// Pressing a button twice sends once: the second try of a code would be refused as already used.
for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
  })
addEventListener('pageshow', () => document.querySelectorAll('form').forEach((form) => delete form.dataset.sent))
// The company menu closes by Escape, and when somebody goes on elsewhere.
for (const menu of document.querySelectorAll('details.menu')) {
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
  for (const elsewhere of ['click', 'focusin'])
    document.addEventListener(elsewhere, ({ target }) => {
      if (!menu.contains(target)) menu.open = false
    })
}
