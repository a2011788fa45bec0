import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Lugares que acogen, lugares que comparten',
  kicker: 'Ciudades, municipios, regiones, pueblos',
  lead: 'SHARE apoya a las localidades dispuestas a acoger a personas refugiadas y migrantes, y las une entre sí.',
  blocks: {
    hero: {
      kicker: 'Ciudades, municipios, regiones, pueblos',
      title: 'Lugares que acogen, lugares que comparten',
      text: 'SHARE apoya a las localidades dispuestas a acoger a personas refugiadas y migrantes, y las une entre sí.',
      link: { label: 'Unirse a la red' },
    },
    steps: {
      heading: 'Qué hace la red',
      items: {
        support: {
          title: 'Apoya a los lugares que están preparados',
          text: 'Ciudades, municipios, regiones y comunidades pequeñas y rurales que quieren acoger a personas refugiadas y migrantes.',
        },
        pathways: {
          title: 'Abre caminos hacia la seguridad',
          text: 'Amplía el reasentamiento y las vías complementarias: corredores humanitarios, reagrupación familiar, visados humanitarios.',
        },
        training: {
          title: 'Forma a los actores locales',
          text: 'Para que las localidades dispuestas a acoger tengan los medios y los conocimientos necesarios.',
        },
        sponsorship: {
          title: 'Promueve el patrocinio comunitario',
          text: 'Talleres de liderazgo, labor de sensibilización y datos contrastados para el diseño de los programas.',
        },
        exchange: {
          title: 'Intercambia buenas prácticas e investiga',
          text: 'Lo que favorece la integración en un lugar le sirve al siguiente.',
        },
        voice: {
          title: 'Da voz a las personas refugiadas y migrantes',
          text: 'Hablan por sí mismas, y otros escuchan.',
        },
      },
    },
    projects: { heading: 'Proyectos' },
    join: {
      kicker: 'Red Europea para el Reasentamiento',
      heading: 'Unirse a la Red Europea para el Reasentamiento',
      text: 'Para organizaciones y personas que trabajan en las políticas o la práctica del reasentamiento y la integración, en cualquiera de sus etapas.',
      label: 'Quién puede solicitarlo y cómo',
      points: {
        government: { text: 'Administraciones nacionales, regionales y locales' },
        international: { text: 'Organizaciones internacionales' },
        'civil-society': { text: 'Sociedad civil y voluntariado' },
        academia: { text: 'Mundo académico' },
      },
    },
    latest: {
      heading: 'Noticias y declaraciones',
      introduction: 'Primero, lo más reciente. Cada texto conserva su propia fecha.',
    },
    newsletter: { heading: 'Boletín de ICMC' },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'La red',
  kicker: 'Acerca de SHARE',
  lead: 'Ciudades, municipios, regiones y comunidades pequeñas y rurales, unidas entre sí por lo que quieren hacer por las personas recién llegadas.',
  blocks: {
    what: {
      heading: 'Qué es SHARE',
      body: `SHARE es una plataforma sobre dos asuntos: el reasentamiento de personas refugiadas y la inclusión de personas migrantes. Es una red de lugares, desde ciudades y regiones hasta pequeñas comunidades rurales.

Apoya a los que están dispuestos a acoger, forma a los actores locales y les permite aprender unos de otros lo que funciona. Promueve el patrocinio comunitario, amplía el reasentamiento y las vías complementarias, e investiga sobre la integración. Las personas refugiadas y migrantes tienen voz en ella.`,
    },
    history: {
      heading: 'Cómo empezó',
      body: `SHARE comenzó a principios de 2012 como proyecto piloto de 24 meses, financiado por la Comisión Europea. Formaba parte de algo más amplio, la Red Europea para el Reasentamiento de la OIM, ACNUR e ICMC.

Con el título «Ciudades que acogen, ciudades que comparten», el proyecto piloto incorporó al reasentamiento a regiones, ciudades, municipios y sus socios de la sociedad civil.`,
    },
    who: {
      heading: 'Quién la gestiona',
      body: 'ICMC Europe gestiona la red. Es la oficina de políticas y programas europeos de la Comisión Católica Internacional de Migración, en Bruselas.',
    },
    office: {
      heading: 'ICMC Europe',
      text: 'La oficina que está detrás de la red: incidencia ante las instituciones europeas, redes y programas que desarrollan capacidades.',
    },
    join: {
      heading: 'Unirse a la Red Europea para el Reasentamiento',
      text: 'Para quienes trabajan en las políticas o la práctica del reasentamiento y la integración.',
      label: 'Quién puede solicitarlo y cómo',
    },
  },
}

const join: PageTexts = {
  slug: 'unirse',
  title: 'Unirse a la Red Europea para el Reasentamiento',
  kicker: 'Unirse',
  lead: 'Para organizaciones y personas que trabajan en las políticas o la práctica del reasentamiento y la integración.',
  blocks: {
    who: {
      heading: 'Quién puede solicitarlo',
      body: `Puede presentar la solicitud como organización o a título individual. La red está pensada para:

- administraciones nacionales, regionales y locales
- organizaciones internacionales
- sociedad civil
- voluntariado
- mundo académico
- otras personas que trabajan en alguna etapa del reasentamiento`,
    },
    network: {
      heading: 'A qué se une',
      body: 'La Red Europea para el Reasentamiento desarrolla la capacidad y los conocimientos especializados de Europa en materia de reasentamiento. La sostienen la OIM, ACNUR e ICMC, y SHARE comenzó como parte de ella.',
    },
    apply: {
      heading: 'Cómo solicitarlo',
      text: 'Las solicitudes se hacen con un formulario. Pide un nombre, una categoría, un país y unas pocas frases sobre lo que hace. Usted confirma su dirección por correo; después los editores leen la solicitud. Usted decide si figura en la lista pública de miembros.',
    },
    project: { heading: 'Más sobre la red' },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contacto',
  lead: 'ICMC Europe gestiona la red desde Bruselas (Bélgica).',
  blocks: {
    contact: {
      heading: 'Dónde encontrarnos',
      body: `ICMC Europe, que gestiona la red, está en Bruselas (Bélgica).

Todavía no se publican aquí una dirección postal, un número de teléfono ni direcciones de correo electrónico.`,
    },
    office: { heading: 'ICMC Europe', text: 'La oficina de Bruselas que gestiona la red.' },
  },
}

export const sharePages: Record<string, PageTexts> = {
  'share-home': home,
  'share-about': about,
  'share-join': join,
  'share-contact': contact,
}
