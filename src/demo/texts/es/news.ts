import type { NewsTexts } from '../../types.ts'

export const news: Record<string, NewsTexts> = {
  'eu-resettlement-programme': {
    slug: 'nuevo-programa-de-reasentamiento-de-la-ue',
    place: 'Bruselas',
    title:
      'Un nuevo programa de reasentamiento de la UE ofrece a las personas refugiadas un lugar seguro y un nuevo comienzo',
    summary:
      'ICMC acoge con satisfacción la votación celebrada ese día en el Parlamento Europeo a favor de un marco formal de la UE sobre reasentamiento.',
    body: `El Parlamento Europeo ha votado hoy a favor de un marco formal para el reasentamiento en la Unión Europea. ICMC acoge con satisfacción la votación.

Para ICMC es un signo de derechos humanos, de protección y de solidaridad con quienes más la necesitan. El reasentamiento da a las personas refugiadas un lugar en el que están a salvo y desde el que pueden volver a empezar.`,
  },
  'emergency-project': {
    slug: 'proyecto-de-reasentamiento-de-emergencia',
    kicker: 'ICMC Europe',
    title: 'Proyecto de reasentamiento de emergencia',
    summary: 'Una fase de la Red Europea para el Reasentamiento se dedica a los casos urgentes.',
    body: `Algunas personas refugiadas no pueden esperar. En el seno de la Red Europea para el Reasentamiento, la OIM, ACNUR e ICMC han previsto una fase que refuerza la respuesta a las necesidades de reasentamiento de emergencia.

Está prevista para 2013 y 2014.`,
  },
  'cities-that-share': {
    slug: 'ciudades-que-acogen-ciudades-que-comparten',
    kicker: 'Una red europea de reasentamiento que implica a ciudades y regiones',
    title: 'Ciudades que acogen, ciudades que comparten, con SHARE',
    summary:
      'Un proyecto piloto incorpora a regiones, ciudades y municipios al reasentamiento, junto con sus socios.',
    body: `Las personas refugiadas son reasentadas en un país, pero llegan a una localidad. El proyecto piloto SHARE incorpora al reasentamiento a regiones, ciudades y municipios como nuevos actores, junto con sus socios de la sociedad civil.

La Comisión Europea financia el proyecto piloto e ICMC lo coordina. Comenzó a principios de 2012, debe durar 24 meses y forma parte de la Red Europea para el Reasentamiento, de mayor alcance.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    kicker: 'ICMC Europe',
    title: 'Un nuevo proyecto conjunto de la OIM, ACNUR e ICMC: Linking-In EU Resettlement',
    summary:
      'Las tres organizaciones siguen adelante juntas para que los Estados miembros de la UE hagan más en materia de reasentamiento.',
    body: `La OIM, ACNUR e ICMC tienen un nuevo proyecto conjunto sobre reasentamiento. Linking-In quiere reforzar la participación de los Estados miembros de la UE y su capacidad para ello.

Se apoya en «Cooperación práctica en materia de reasentamiento en la UE», un proyecto anterior que también fue conjunto.`,
  },
  'join-ern': {
    slug: 'unase-a-la-red-europea-para-el-reasentamiento',
    kicker: 'ICMC Europe',
    title: 'Una invitación a unirse a la Red Europea para el Reasentamiento',
    summary:
      'Para organizaciones y personas que trabajan en las políticas o la práctica del reasentamiento y la integración.',
    body: `La Red Europea para el Reasentamiento desarrolla la capacidad y los conocimientos especializados de Europa en materia de reasentamiento. La sostienen la OIM, ACNUR e ICMC, y está abierta a otros.

La invitación se dirige a organizaciones y a personas: en las administraciones de cualquier nivel, en las organizaciones internacionales, en la sociedad civil, en el voluntariado, en el mundo académico y dondequiera que se trabaje en alguna etapa del reasentamiento.`,
    callToAction: { label: 'Quién puede solicitarlo y cómo' },
  },
}
