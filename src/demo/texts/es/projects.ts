import type { ProjectTexts } from '../../types.ts'

const icmcProjects: Record<string, ProjectTexts> = {
  ern: {
    slug: 'red-europea-para-el-reasentamiento',
    title: 'Red Europea para el Reasentamiento',
    summary:
      'Desarrolla la capacidad y los conocimientos especializados de Europa en materia de reasentamiento.',
    objectives:
      'La red existe para que Europa pueda hacer más por las personas refugiadas que necesitan un nuevo hogar, y hacerlo bien. Reúne a quienes trabajan en las políticas y la práctica del reasentamiento, y amplía lo que saben y lo que pueden hacer.',
    activities: `La OIM, ACNUR e ICMC sostienen la red conjuntamente. Las organizaciones y las personas que trabajan en cualquier etapa del reasentamiento pueden solicitar su incorporación.

Dos trabajos forman parte de la red: el proyecto piloto SHARE, que la abrió a ciudades y regiones, y una fase sobre reasentamiento de emergencia que estaba prevista para 2013 y 2014.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    title: 'Linking-In EU Resettlement',
    summary:
      'Quiere reforzar la participación de los Estados miembros de la UE en el reasentamiento y su capacidad para ello. Se apoya en un proyecto conjunto anterior.',
    objectives:
      'El proyecto se dirige a los Estados miembros de la Unión Europea: que participen más en el reasentamiento y que tengan la capacidad necesaria para hacerlo.',
    activities: `La OIM, ACNUR e ICMC llevan el proyecto conjuntamente. Se apoya en «Cooperación práctica en materia de reasentamiento en la UE», el proyecto conjunto que lo precedió.

No conocemos las fechas del proyecto.`,
  },
  'practical-cooperation': {
    slug: 'cooperacion-practica-reasentamiento-ue',
    title: 'Cooperación práctica en materia de reasentamiento en la UE',
    summary: 'El proyecto conjunto anterior en el que se apoya Linking-In EU Resettlement.',
    objectives:
      'Un proyecto conjunto sobre el reasentamiento en la Unión Europea. Lo que empezó lo continuó Linking-In EU Resettlement, el proyecto que le siguió.',
    activities:
      'Nuestra documentación sobre este proyecto recoge su título y su lugar en la serie, pero no las fechas ni quién lo financió.',
  },
  'emergency-resettlement': {
    slug: 'reasentamiento-de-emergencia',
    title: 'Reforzar la respuesta a las necesidades de reasentamiento de emergencia',
    summary:
      'Una fase de la Red Europea para el Reasentamiento dedicada a los casos urgentes, prevista para 2013 y 2014.',
    objectives:
      'Algunas personas refugiadas no pueden esperar. Esta fase debía reforzar la respuesta a sus situaciones de urgencia.',
    activities:
      'La OIM, ACNUR e ICMC la planearon juntos para 2013 y 2014, como parte de la Red Europea para el Reasentamiento. Los años son los del plan; no tenemos constancia de cómo se desarrolló.',
  },
  'drive-referral': {
    slug: 'drive-referral',
    title: 'DRIVE Referral',
    summary: 'Identificar y derivar mejor a las personas que llegan por mar.',
    objectives:
      'Las personas que alcanzan en embarcaciones las costas del Mediterráneo han venido por motivos distintos y necesitan ayudas distintas. El proyecto se propuso mejorar dos pasos: reconocer quién necesita qué y derivar a cada persona en consecuencia.',
    activities: `ICMC coordinó el proyecto, con siete socios: dos en España, dos en Italia, uno en Malta, uno en Grecia y una red europea.

Se desarrolló de marzo de 2010 a agosto de 2011. Lo financiaron conjuntamente el Fondo Europeo para los Refugiados y el Consejo de Europa.`,
    region: 'Mediterráneo',
  },
  'made-west-africa': {
    slug: 'made-africa-occidental',
    title: 'Migración y Desarrollo (MADE) África Occidental',
    summary:
      'Participación de la diáspora, derechos de las personas migrantes y buena gobernanza de la movilidad en seis países de la región de la CEDEAO.',
    objectives: `El proyecto persigue tres fines: que la diáspora participe, que se respeten los derechos de las personas migrantes y que la movilidad en la región esté bien gobernada.

La contratación equitativa y las vías legales forman parte de él por una razón más: protegen contra la trata.`,
    activities:
      'ICMC coordina el proyecto. Los talleres reúnen a las personas, y los fondos semilla ayudan a las organizaciones locales a actuar. Los seis países son Burkina Faso, Ghana, Guinea, Senegal, Sierra Leona y Togo.',
    region: 'Región de la CEDEAO',
  },
}

const shareProjects: Record<string, ProjectTexts> = {
  share: {
    slug: 'ciudades-que-acogen-ciudades-que-comparten',
    title: 'SHARE: ciudades que acogen, ciudades que comparten',
    summary:
      'Un proyecto piloto que incorporó al reasentamiento a regiones, ciudades, municipios y sus socios de la sociedad civil como nuevos actores.',
    objectives:
      'El proyecto piloto se propuso incorporar nuevos actores al reasentamiento: regiones, ciudades y municipios y, con ellos, sus socios de la sociedad civil.',
    activities: `Comenzó a principios de 2012 y debía durar 24 meses. ICMC lo coordinó, la Comisión Europea lo financió y formaba parte de la Red Europea para el Reasentamiento, de mayor alcance.

La Red SHARE de hoy nació de este proyecto piloto.`,
  },
  'share-sira': {
    slug: 'share-sira',
    title: 'Share SIRA',
    summary:
      'Integración e inclusión en regiones rurales, con autoridades, sociedad civil, personas recién llegadas y vecinos; experiencias piloto de nuevos enfoques que también sirven al desarrollo rural.',
    objectives:
      'Las regiones rurales acogen a más personas recién llegadas y a menudo les faltan medios y conocimientos para ello. El proyecto apoya allí la integración y la inclusión, en diez regiones de cuatro países.',
    activities:
      'Autoridades, sociedad civil, personas recién llegadas y vecinos trabajan juntos en él. Ponen a prueba nuevos enfoques en experiencias piloto y buscan los que también contribuyan al desarrollo de la región. Nuestra documentación no nombra ni las regiones ni los países.',
  },
  'share-qsn': {
    slug: 'share-qsn',
    title: 'Share QSN',
    summary:
      'Apoya los programas de patrocinio comunitario con talleres, sensibilización, datos contrastados e incidencia europea.',
    objectives:
      'El proyecto apoya programas de patrocinio comunitario en siete países y procura que quienes los desarrollan trabajen juntos.',
    activities: `- Talleres sobre liderazgo y capacidades
- Labor de sensibilización
- Datos contrastados para el diseño de los programas
- Incidencia en Europa`,
  },
}

export const projects: Record<string, ProjectTexts> = { ...icmcProjects, ...shareProjects }
