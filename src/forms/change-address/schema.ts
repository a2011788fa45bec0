import { z } from 'zod'
import { email } from '../fields.ts'

export const changeAddressSchema = z.object({ email: email() })
