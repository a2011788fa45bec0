import { useState } from 'react'
import { say } from '../say.ts'
import { said } from './exchange-words.ts'

/** Asks the server for something, one thing at a time; what is refused is said in its words. */
export function useAsking(panel: string, onAsked: () => Promise<void>) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  async function ask(work: () => Promise<unknown>): Promise<void> {
    setIsBusy(true)
    setProblem('')
    try {
      await work()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say(panel, said.failed))
    }
    await onAsked()
    setIsBusy(false)
  }
  return { ask, isBusy, problem }
}
