'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { words } from '../../../collections/shared/fields/words.ts'
import { say } from '../say.ts'
import { askFactor } from './factor-requests.ts'
import './accounts.css'

const said = {
  summary: words(
    'Who must have a second factor',
    'Qui doit avoir un second facteur',
    'Quién debe tener un segundo factor',
  ),
  help: words(
    'Whoever holds one of these roles and has none is led to set it up before anything else. Their open sessions end when you save.',
    'Qui a l’un de ces rôles sans second facteur doit d’abord le configurer. L’enregistrement met fin à ses sessions.',
    'Quien tiene una de estas funciones y ningún segundo factor tendrá que configurarlo antes de nada. Al guardar se cierran sus sesiones.',
  ),
  roles: words('Roles', 'Rôles', 'Funciones'),
  save: words('Save', 'Enregistrer', 'Guardar'),
  saved: words('Saved.', 'Enregistré.', 'Guardado.'),
}

const labels = {
  administrator: words('Administrators', 'Administration', 'Administradores'),
  'site-manager': words('Site managers', 'Responsables de site', 'Responsables de sitio'),
  editor: words('Editors', 'Éditeurs', 'Editores'),
  author: words('Authors', 'Auteurs', 'Autores'),
  translator: words('Translators', 'Traducteurs', 'Traductores'),
}

interface Duties {
  roles: string[]
}

/** Above the list of people, for administrators: which roles must have a second factor. */
export function FactorDuties() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [roles, setRoles] = useState<string[] | null>(null)
  const [notice, setNotice] = useState('')
  const panel = i18n.language
  const address = `${config.routes.api}/users/second-factor/duties`
  useEffect(() => {
    void askFactor<Duties>(address, panel).then((answer) => {
      if ('body' in answer) setRoles(answer.body.roles)
    })
  }, [address, panel])
  if (!roles) return null
  const toggle = (role: string) => {
    setNotice('')
    setRoles(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role])
  }
  const save = async () => {
    const answer = await askFactor<Duties>(address, panel, { roles })
    setNotice('problem' in answer ? answer.problem : say(panel, said.saved))
    if ('body' in answer) setRoles(answer.body.roles)
  }
  return (
    <details className="own-factor">
      <summary>{say(panel, said.summary)}</summary>
      <p>{say(panel, said.help)}</p>
      <fieldset>
        <legend>{say(panel, said.roles)}</legend>
        {Object.entries(labels).map(([role, label]) => (
          <label key={role}>
            <input checked={roles.includes(role)} onChange={() => toggle(role)} type="checkbox" />{' '}
            {say(panel, label)}
          </label>
        ))}
      </fieldset>
      <Button margin={false} onClick={() => void save()}>
        {say(panel, said.save)}
      </Button>
      <p role="status">{notice}</p>
    </details>
  )
}
