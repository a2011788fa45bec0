/** Where Payload's own texts are about something else than what happens here, or about Payload. */
export const panelTexts = {
  en: {
    issue: { tab: 'Preview and send', readers: 'Readers' },
    itemPages: { whereUsed: 'Where used', readers: 'Readers' },
    general: {
      locale: 'Language',
      noLabel: '–',
      payloadSettings: 'Your admin panel',
      restoreAsPublished: 'Restore and publish in the language that is chosen above',
    },
  },
  fr: {
    issue: { tab: 'Aperçu et envoi', readers: 'Lecteurs' },
    itemPages: { whereUsed: 'Utilisations', readers: 'Lectures' },
    general: {
      locale: 'Langue',
      noLabel: '–',
      payloadSettings: 'Votre espace d’administration',
      restoreAsPublished: 'Restaurer et publier dans la langue choisie en haut',
    },
  },
  es: {
    issue: { tab: 'Vista previa y envío', readers: 'Lectores' },
    itemPages: { whereUsed: 'Dónde se usa', readers: 'Lecturas' },
    general: {
      locale: 'Idioma',
      noLabel: '–',
      payloadSettings: 'Su panel de administración',
      restoreAsPublished: 'Restaurar y publicar en el idioma elegido arriba',
    },
  },
}
