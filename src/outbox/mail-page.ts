import { html, each, nothing, when, type Html } from '../web/html.ts'
import type { Language } from '../web/language.ts'
import type { Reason } from '../web/reasons.ts'

/** A mail in pieces, from which both its parts are made, so that they cannot say different things. */
export interface MailText {
  subject: string
  /** What happened, in the first line. */
  heading: string
  paragraphs: string[]
  /** Label and value: who, when, why. */
  facts?: [string, string][]
  /** A code stands alone on its line, digits without spaces, so that phones offer to copy it. */
  code?: string
  /** A link stands whole on its own line. */
  button?: { label: string; url: string; after?: string }
  /** "This was not me". */
  /** What was refused, for a mail about a refusal: its code, and where it is explained. */
  reason?: Reason
  objection?: { heading: string; text: string; link?: MailLink; second?: MailLink }
  closing?: string | undefined
}

export interface MailLink {
  label: string
  url: string
}
const linksOf = (objection: MailText['objection']) =>
  [objection?.link, objection?.second].filter((link) => link !== undefined)

export function textPart(
  { heading, paragraphs, facts, code, button, objection, closing }: MailText,
  platform: string,
  language: Language,
): string {
  const width = Math.max(0, ...(facts ?? []).map(([label]) => label.length))
  const blocks = [
    heading,
    ...paragraphs,
    facts?.length && facts.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join('\n'),
    code,
    button && `${button.label}:\n${button.url}${button.after ? `\n\n${button.after}` : ''}`,
    objection && `${objection.heading.toLocaleUpperCase(language)}\n${objection.text}`,
    ...linksOf(objection).map(({ label, url }) => `${label}:\n${url}`),
    closing,
    `-- \n${platform}`,
  ]
  return blocks.filter(Boolean).join('\n\n') + '\n'
}

const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,Georgia,serif"
const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,sans-serif"

/** Mail programs know no style sheet from outside: everything that matters is inline; the style adds dark and phone. */
export function htmlPart(
  { subject, heading, paragraphs, facts, code, button, objection, closing }: MailText,
  platform: string,
  language: Language,
): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
        <style>
          @media (prefers-color-scheme: dark) {
            .wall {
              background: #111514 !important;
            }
            .paper {
              background: #1f2623 !important;
              border-color: #36403b !important;
            }
            .ink {
              color: #e9ece8 !important;
            }
            .ink2 {
              color: #a9b2ac !important;
            }
            .line {
              border-color: #36403b !important;
            }
            .go {
              background: #93d2bb !important;
              color: #0d1c17 !important;
            }
            .link {
              color: #93d2bb !important;
            }
            .stop {
              background: #38221e !important;
            }
          }
          @media (max-width: 480px) {
            .paper {
              padding-left: 22px !important;
              padding-right: 22px !important;
            }
            .go {
              display: block !important;
              text-align: center;
            }
            .label {
              white-space: normal !important;
            }
          }
        </style>
      </head>
      <body class="wall" style="margin:0;padding:0;background:#f3f1ec">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="wall" style="background:#f3f1ec">
          <tr>
            <td align="center" style="padding:32px 12px">
              <div role="main" style="max-width:560px;text-align:left;font:16px/1.55 ${SANS}">
                <div
                  class="paper"
                  style="background:#ffffff;border:1px solid #e2dfd6;border-radius:50% 50% 6px 6px / 56px 56px 6px 6px;padding:32px 44px 36px"
                >
                  <p class="ink" style="margin:0 0 36px;text-align:center;color:#17201c;font:20px/1.2 ${SERIF}">
                    ${platform}
                  </p>
                  <h1
                    class="ink"
                    style="margin:0 0 16px;color:#17201c;font:400 28px/1.2 ${SERIF};overflow-wrap:anywhere;hyphens:auto"
                  >
                    ${heading}
                  </h1>
                  ${each(paragraphs, (text) => html`<p class="ink" style="margin:0 0 20px;color:#17201c">${text}</p>`)}
                  ${when(
                    facts?.length,
                    () =>
                      html`<table
                        role="presentation"
                        width="100%"
                        cellpadding="0"
                        cellspacing="0"
                        style="margin:0 0 28px;font-size:15px;line-height:1.5"
                      >
                        ${each(
                          facts ?? [],
                          ([label, value]) =>
                            html`<tr>
                              <td
                                class="ink2 line label"
                                style="padding:10px 16px 10px 0;border-top:1px solid #e2dfd6;color:#56605a;white-space:nowrap"
                                valign="top"
                              >
                                ${label}
                              </td>
                              <td
                                class="ink line"
                                style="overflow-wrap:anywhere;padding:10px 0;border-top:1px solid #e2dfd6;color:#17201c"
                              >
                                ${value}
                              </td>
                            </tr>`,
                        )}
                      </table>`,
                  )}
                  ${when(code, () => html`<p class="ink" style="margin:0 0 28px;color:#17201c;font:500 32px/1.3 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px">${code}</p>`)}
                  ${
                    button
                      ? html`<p style="margin:0 0 14px">
                            <a
                              class="go"
                              href="${button.url}"
                              style="display:inline-block;padding:13px 22px;border-radius:8px;background:#1c5b4b;color:#ffffff;font-weight:600;text-decoration:none"
                              >${button.label}</a
                            >
                          </p>
                          ${when(button.after, () => html`<p class="ink2" style="margin:0 0 28px;color:#56605a;font-size:15px">${button.after}</p>`)}`
                      : nothing
                  }
                  ${
                    objection
                      ? html`<div class="stop" style="background:#fcedea;border-radius:8px;padding:16px 18px">
                          <p class="ink" style="margin:0 0 4px;color:#17201c;font-weight:600">${objection.heading}</p>
                          <p class="ink" style="margin:0;color:#17201c;font-size:15px">${objection.text}</p>
                          ${each(
                            linksOf(objection),
                            ({ label, url }) =>
                              html`<p style="margin:8px 0 0;font-size:15px">
                                <a class="link" href="${url}" style="color:#1c5b4b">${label}</a>
                              </p>`,
                          )}
                        </div>`
                      : nothing
                  }
                </div>
                <p class="ink2" style="margin:20px 32px 0;color:#56605a;font-size:13px;line-height:1.5">${closing}</p>
              </div>
            </td>
          </tr>
        </table>
      </body>
    </html>`
}
