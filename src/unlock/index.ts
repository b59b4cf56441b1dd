export { answerForSession } from './answer.ts'
export { unlock } from './unlock.ts'
