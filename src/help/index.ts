import { Hono } from 'hono'
import type { Ctx, Env } from '../web/context.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { say } from '../web/language.ts'
import { distance } from '../web/dates.ts'
import { articleIn, articlesIn, listIn, type Article } from './articles.ts'
import { articlePage } from './article-page.ts'
import { giveFeedback, MOST_FEEDBACK_SIGNS } from './feedback.ts'
import { messages } from './messages.ts'
import { MOST_QUERY_SIGNS, search } from './search.ts'
import { startPage } from './start-page.ts'
import { reader, whoAsks } from './who-asks.ts'

export { articleTitle, helpProblems, prepareHelp } from './articles.ts'
export { feedbackByArticle, forgetOldFeedback, giveFeedback, type ArticleFeedback } from './feedback.ts'
export { whoAsks } from './who-asks.ts'

/** Reachable in every state, for everybody (promise 6). */
export const help = new Hono<Env>()
  .get('/auth/help', async (c) => {
    const who = await whoAsks(c)
    const [config, language] = [c.get('edge').config, c.get('language')]
    const query = (c.req.query('q') ?? '')
      .slice(0, MOST_QUERY_SIGNS)
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
    const found = query ? search(await articlesIn(config, language), query) : []
    return startPage(c, { who, articles: listIn(config, language), query, found })
  })
  .get('/auth/help/:slug', async (c) => {
    const who = await whoAsks(c)
    const article = await articleOf(c)
    return article ? articlePage(c, who, article) : problemPage(c, 'not-found')
  })
  .post('/auth/help/:slug/feedback', async (c) => {
    const asking = await reader(c)
    const article = await articleOf(c)
    if (!article) return problemPage(c, 'not-found')
    const answer = readAnswer(c)
    const refusal = problemOf(c, answer) ?? (await give(c, article, answer, asking?.accountId))
    if (refusal) return articlePage(c, asking?.who ?? null, article, { ...answer, refusal })
    const said = answer.text ? 'words' : answer.helpful
    return c.redirect(`/auth/help/${article.slug}?said=${said}#feedback`, 303)
  })

const articleOf = (c: Ctx) => articleIn(c.get('edge').config, c.req.param('slug') ?? '', c.get('language'))

interface Answer {
  helpful: string
  text: string
}

function readAnswer(c: Ctx): Answer {
  const form = c.get('form')
  // One more than has room, so that what is too long is seen to be.
  const text = form.text('text').slice(0, MOST_FEEDBACK_SIGNS * 2)
  return {
    helpful: form.text('helpful'),
    text: text
      .normalize('NFC')
      .replace(/\p{Cc}(?<![\n\t])/gu, '')
      .trim(),
  }
}

function problemOf(c: Ctx, { helpful, text }: Answer): Refusal | undefined {
  const t = say(c, messages).feedback
  if (helpful !== 'yes' && helpful !== 'no') return { reason: 'feedback-unclear', status: 422, ...t.unclear }
  if (text.length > MOST_FEEDBACK_SIGNS)
    return {
      reason: 'feedback-too-long',
      status: 422,
      ...t.tooLong(MOST_FEEDBACK_SIGNS.toLocaleString(c.get('language'))),
    }
  return undefined
}

async function give(
  c: Ctx,
  { slug, language }: Article,
  { helpful, text }: Answer,
  accountId: string | undefined,
): Promise<Refusal | undefined> {
  const browser = ['user-agent', 'accept-language'].map((name) => c.req.header(name)?.slice(0, 1000) ?? '').join('\n')
  const feedback = { slug, language, helpful: helpful === 'yes', text }
  const given = await giveFeedback(c.get('edge'), feedback, { address: c.get('peer').address, accountId, browser })
  if (given.ok) return undefined
  const { retryAfterMs } = given
  const words = say(c, messages).feedback.later(distance(retryAfterMs, c.get('language')))
  return { reason: 'feedback-limit', status: 429, ...words, retryAfterMs }
}
