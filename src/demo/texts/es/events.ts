import type { EventTexts } from '../../types.ts'

export const events: Record<string, EventTexts> = {
  'ep-hearing-2012': {
    slug: 'audiencia-parlamento-europeo-2012',
    place: 'Bruselas',
    title:
      'Audiencia del Parlamento Europeo sobre el valor añadido de la financiación de la UE en materia de migración, asilo e integración',
    summary:
      'Una audiencia en Bruselas sobre lo que aporta el dinero de la UE en materia de migración, asilo e integración.',
    programme: `Con motivo de esta audiencia, más de 40 organizaciones de la sociedad civil hicieron una declaración con recomendaciones sobre el futuro de la financiación de la UE.

El programa y las personas que intervinieron no figuran en nuestra documentación.`,
  },
  'ilo-meeting-2013': {
    slug: 'oit-migraciones-laborales-2013',
    title: 'Reunión Técnica Tripartita de la OIT sobre las Migraciones Laborales',
    summary:
      'Una reunión de la Organización Internacional del Trabajo en la que intervino ICMC, también como coordinadora mundial de la sociedad civil.',
    programme: `ICMC intervino en nombre propio y como coordinadora mundial de la sociedad civil. El discurso duró cinco minutos: tres puntos y dos preguntas.

Sobre la fecha: no consta en nuestra fuente y se añadió a partir de conocimientos generales.`,
  },
}
