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
    version: {
      aboutToPublishSelection:
        'All {{label}} in the selection will be published, in the language that is chosen above and in no other. Are you sure?',
      aboutToUnpublishSelection:
        'All {{label}} in the selection will be withdrawn, in the language that is chosen above and in no other. Are you sure?',
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
    version: {
      aboutToPublishSelection:
        'Tous les éléments ({{label}}) de la sélection seront publiés, dans la langue choisie en haut et dans aucune autre. Êtes-vous sûr ?',
      aboutToUnpublishSelection:
        'Tous les éléments ({{label}}) de la sélection seront retirés, dans la langue choisie en haut et dans aucune autre. Êtes-vous sûr ?',
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
    version: {
      aboutToPublishSelection:
        'Se publicarán todos los elementos ({{label}}) de la selección, en el idioma elegido arriba y en ningún otro. ¿Desea continuar?',
      aboutToUnpublishSelection:
        'Se retirarán todos los elementos ({{label}}) de la selección, en el idioma elegido arriba y en ningún otro. ¿Desea continuar?',
    },
  },
}
