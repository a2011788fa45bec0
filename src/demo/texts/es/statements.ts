import type { StatementTexts } from '../../types.ts'

const dateFromGeneralKnowledge =
  'Sobre la fecha: no consta en nuestra fuente y se añadió a partir de conocimientos generales.'

const onEuropeanPolicy: Record<string, StatementTexts> = {
  'urf-adoption': {
    slug: 'adopcion-del-marco-de-reasentamiento',
    title:
      'Adopción del Marco de Reasentamiento de la Unión (URF): una oportunidad para que la UE ponga a salvo a más personas',
    summary:
      '22 organizaciones de la sociedad civil piden que el Marco de Reasentamiento de la Unión se aplique plenamente, para que el reasentamiento anteponga la protección.',
    body: `La Unión Europea ha adoptado un Marco de Reasentamiento de la Unión (URF), junto con el Pacto sobre Migración y Asilo. Las organizaciones firmantes ven en él una oportunidad: más personas pueden ser puestas a salvo.

Un marco, por sí solo, no pone a salvo a nadie. Lo que cuenta es lo que hagan con él la Unión y sus Estados miembros.

## Qué piden las organizaciones firmantes

- Aplicar plenamente el marco.
- Anteponer la protección en el reasentamiento.`,
    signatoryCountStated: '22',
    signatoryCountNote: 'Según la declaración. Nuestra documentación nombra a dos de las firmantes.',
    abbreviations: { urf: { long: 'Marco de Reasentamiento de la Unión' } },
  },
  'tpd-extension': {
    slug: 'prorroga-de-la-proteccion-temporal',
    title:
      '{count} organizaciones acogen con satisfacción la decisión de la UE de prorrogar la aplicación de la Directiva de protección temporal a las personas refugiadas de Ucrania',
    summary:
      'La prórroga llega hasta marzo de 2025. Las organizaciones firmantes piden a los Estados miembros que hagan accesibles los derechos en la práctica y que preparen una protección más duradera.',
    body: `La Unión Europea decidió prorrogar la aplicación de la Directiva de protección temporal a las personas refugiadas de Ucrania, hasta marzo de 2025. Las organizaciones firmantes acogen con satisfacción esa decisión y examinan lo que debe seguirle en los Estados miembros.

## Qué piden a los Estados miembros

- **Hacer accesibles los derechos en la práctica.** Lo que concede la directiva tiene que estar al alcance de las personas a las que se dirige.
- **Preparar una protección a largo plazo.** La prórroga tiene un final; el tiempo que queda hasta entonces es para lo que venga después.`,
    signatoryCountStated: '36',
    signatoryCountNote:
      'El título cuenta 36 organizaciones; el texto habla de las dos que se nombran aquí y de otras 35. Mostramos el número del título.',
    lapsed: {
      note: 'La fecha que menciona esta declaración, marzo de 2025, ya ha pasado. El texto permanece tal como se publicó.',
    },
  },
  'seven-priorities': {
    slug: 'siete-prioridades',
    title: 'Siete prioridades para ampliar el reasentamiento y las vías seguras hacia Europa',
    summary:
      'Escrita con vistas a los compromisos de los Estados miembros para el programa de reasentamiento de la UE. Pide a los dirigentes que amplíen con ambición las vías seguras, a la altura de lo que Europa puede hacer.',
    body: `Los Estados miembros debían presentar sus compromisos para el programa de reasentamiento de la UE a más tardar el 15 de septiembre. Esta declaración se escribió con vistas a esos compromisos y se publicó el 19 de septiembre de 2023.

Expone siete prioridades. Juntas, piden ambición a los dirigentes de Europa: ampliar el reasentamiento y las demás vías seguras, a la medida de lo que Europa es capaz de hacer.

Nuestra documentación contiene este resumen, y no cada una de las siete prioridades.`,
  },
  'amf-partnership': {
    slug: 'principio-de-asociacion',
    title: 'El principio de asociación en el Fondo de Asilo y Migración de la UE',
    summary:
      'Sobre las propuestas de la Comisión para la financiación de los asuntos de interior de 2014 a 2020, entonces ante el Parlamento, el Consejo y la Comisión.',
    body: `En noviembre de 2011, la Comisión Europea presentó propuestas legislativas sobre la financiación de los asuntos de interior para los años 2014 a 2020. Cuando se escribió esta declaración, estaban ante el Parlamento, el Consejo y la Comisión.

La declaración aborda una de sus cuestiones: el principio de asociación en el Fondo de Asilo y Migración.

No conocemos el día de la declaración misma; la fecha que se muestra es la de las propuestas a las que responde.`,
    answers: {
      text: 'Las propuestas legislativas de la Comisión sobre la financiación de los asuntos de interior',
    },
  },
  'eu-budget-2014-2020': {
    slug: 'presupuesto-de-la-ue-2014-2020',
    place: 'Bruselas',
    kicker: 'Presupuesto de la UE 2014-2020 en asuntos de interior',
    title:
      'Declaración y recomendaciones de la sociedad civil sobre la futura financiación de la UE para migración y asilo',
    summary:
      'Más de 40 organizaciones se pronuncian sobre el presupuesto de la UE para asuntos de interior, con motivo de una audiencia en el Parlamento Europeo.',
    body: `Más de 40 organizaciones de la sociedad civil respaldan esta declaración. Contiene sus recomendaciones sobre cómo debería financiar la Unión Europea el trabajo en migración y asilo en su presupuesto de 2014 a 2020.

El motivo fue una audiencia del Parlamento Europeo en Bruselas, el 7 de marzo de 2012. En ella se preguntaba qué aporta la financiación de la UE en materia de migración.

Los nombres de las organizaciones no figuran en nuestra documentación.`,
    occasion:
      'Audiencia del Parlamento Europeo sobre el valor añadido de la financiación de la UE en materia de migración',
    signatoryCountStated: 'más de 40',
    signatoryCountNote: 'Según la declaración. Nuestra documentación no nombra a las organizaciones.',
  },
}

const onGovernance: Record<string, StatementTexts> = {
  'migrants-day-2013': {
    slug: 'dignidad-a-traves-de-las-fronteras',
    title: 'Dignidad a través de las fronteras: soluciones existentes y al alcance',
    summary:
      'La mayoría de las personas migrantes viven y trabajan legalmente en países que las necesitan. Crían a sus hijos, pagan impuestos y cotizaciones sociales, crean empresas y contribuyen al desarrollo.',
    body: `ICMC hizo esta declaración con motivo del Día Internacional del Migrante. En aquel momento había 232 millones de migrantes en el mundo.

La mayoría, dice, está y trabaja legalmente donde se encuentra, en países que la necesitan. Allí crían a sus hijos, pagan impuestos y cotizan a la seguridad social, fundan empresas y contribuyen al desarrollo.

El título expresa su esperanza: la dignidad no se detiene en una frontera, y gran parte de lo que la preservaría ya existe o puede alcanzarse.

${dateFromGeneralKnowledge}`,
    occasion: 'Día Internacional del Migrante',
    figures: {
      'migrants-worldwide': {
        value: '232 millones',
        label: 'de migrantes en el mundo, según la declaración de 2013',
      },
    },
  },
  'ilo-tripartite': {
    slug: 'la-oit-y-las-migraciones-laborales',
    title: 'Migraciones laborales: la OIT es necesaria',
    summary:
      'Un discurso de cinco minutos: tres puntos, sobre el fondo, las herramientas y el proceso, y dos preguntas.',
    body: `El discurso se pronunció en la Reunión Técnica Tripartita sobre las Migraciones Laborales de la Organización Internacional del Trabajo. Su título dice de qué trata: para las migraciones laborales, la OIT es necesaria.

Duró cinco minutos y expuso tres puntos: sobre el fondo, sobre las herramientas y sobre el proceso. Les siguieron dos preguntas.

Se pronunció en nombre de ICMC, que era también coordinadora mundial de la sociedad civil en el Diálogo de Alto Nivel de las Naciones Unidas y en el Foro Mundial sobre Migración y Desarrollo. Nuestra documentación no dice quién habló.

${dateFromGeneralKnowledge}`,
    occasion: 'Reunión Técnica Tripartita de la OIT sobre las Migraciones Laborales',
    speaker: {
      capacity:
        'En nombre de ICMC, y como coordinadora mundial de la sociedad civil en el Diálogo de Alto Nivel de las Naciones Unidas y el Foro Mundial sobre Migración y Desarrollo',
    },
  },
  'hld-hearings': {
    slug: 'relanzar-la-gobernanza-mundial',
    title: 'Relanzar la gobernanza mundial de la migración y el desarrollo',
    summary: 'Pide una agenda de cinco años y ocho puntos, entre los gobiernos y la sociedad civil.',
    body: `El discurso se pronunció en las audiencias interactivas oficiosas previas al Diálogo de Alto Nivel de las Naciones Unidas sobre la Migración Internacional y el Desarrollo.

Pide a los gobiernos y a la sociedad civil que acuerden una agenda de cinco años con ocho puntos. La agenda se elaboró en dos lugares: en el Foro Mundial en Mauricio y en el Foro Social Mundial de las Migraciones en Manila. Menciona a más de 800 representantes de la sociedad civil.

Nuestra documentación no dice quién habló.

${dateFromGeneralKnowledge}`,
    occasion:
      'Audiencias interactivas oficiosas previas al Diálogo de Alto Nivel de las Naciones Unidas sobre la Migración Internacional y el Desarrollo',
    figures: {
      'civil-society-representatives': {
        value: 'Más de 800',
        label: 'representantes de la sociedad civil',
      },
      'agenda-years': { value: '5', label: 'años para la agenda' },
      'agenda-points': { value: '8', label: 'puntos de la agenda' },
    },
  },
}

export const statements: Record<string, StatementTexts> = { ...onEuropeanPolicy, ...onGovernance }
