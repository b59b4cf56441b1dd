import type { Ctx } from '../web/context.ts'
import { html, nothing } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** Names of endings are a help for the file dialog alone: what a file is, its contents say. */
const ACCEPT = 'image/png,image/jpeg,image/gif,image/webp,image/heic,application/pdf,.txt,.log,.csv,.md'

export const isAboutFiles = ({ reason }: Refusal) =>
  reason === 'file-type' || reason === 'file-size' || reason === 'files-later'

/** The last field of its form: what stands before it is read before the first file comes. */
export function filesField(c: Ctx, error: string | undefined) {
  const t = say(c, messages)
  return html`<div class="field">
    <label for="files">${t.files}</label>
    <p class="hint" id="files-hint">${t.filesHint}</p>
    <input
      id="files"
      name="files"
      type="file"
      multiple
      accept="${ACCEPT}"
      aria-describedby="files-hint${error ? ' files-err' : ''}"
      ${error ? 'aria-invalid=true' : ''}
    />${error ? html`<p class="err" id="files-err">${icon('warning')}${error}</p>` : nothing}
  </div>`
}
