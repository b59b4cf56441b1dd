export { FREE_TRIES, MOST_FAILED_IN_KNOWN_BROWSER, MOST_FAILED_UNLOCKS } from './budgets.ts'
export {
  forgetOldAttempts,
  forgiveAddress,
  spendAttempt,
  startNewSum,
  takeBack,
  type Guess,
  type NotSpent,
  type Spending,
  type Spent,
} from './spend.ts'
