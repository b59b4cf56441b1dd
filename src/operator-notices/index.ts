export { tellHead } from './head.ts'
export { tellOperators, type News } from './tell.ts'
