import type { Markdown, SiteTexts } from '../../types.ts'

const accessibilityMethod =
  'Autoevaluación: comprobaciones automáticas con axe (WCAG 2.0 a 2.2, niveles A y AA) de las páginas en todos los idiomas, en claro y en oscuro, al ancho de un teléfono y de un ordenador; un recorrido por ellas solo con el teclado; texto al 400 % y con mayor espaciado, colores forzados e impresión. Aún no se ha probado con un lector de pantalla.'

const accessibilityShortcomings: Markdown = `- Los documentos en PDF que facilitan terceros pueden carecer de etiquetas, encabezados o textos alternativos. No podemos corregirlos nosotros mismos; pedimos una versión mejor a quienes los elaboraron.
- Los subtítulos y la transcripción de los vídeos están pendientes. Hasta que estén disponibles, el texto que acompaña a un vídeo dice de qué trata.
- Ninguna persona que use un lector de pantalla ha probado aún el sitio. Si usted usa uno, agradeceremos sus observaciones.`

const technicalRecords: Markdown = `## Registros técnicos

El servidor registra datos técnicos sobre las peticiones para poder detectar fallos y ataques. No se utilizan para nada más. Los vídeos se reproducen desde el servicio que los aloja, que solo tiene noticia de su visita después de que usted haya pedido el vídeo.`

const newsletterData: Markdown = `## Boletín

Si se suscribe, conservamos su dirección de correo electrónico, el idioma que eligió y constancia de lo que aceptó y cuándo. Primero, un mensaje le pide que lo confirme; sin esa confirmación, la solicitud se elimina. Cada número incluye un enlace que pone fin a la suscripción de inmediato. No medimos quién abre un número ni qué enlaces se siguen.`

const networkData: Markdown = `## Red Europea de Reasentamiento

Si solicita el ingreso en la red, conservamos lo que escribe en el formulario: su dirección de correo electrónico, para poder escribirle al respecto, y el perfil. Sin su confirmación se elimina al cabo de ocho días; en otro caso, 90 días después de la decisión. El perfil de un miembro se conserva hasta que se da de baja. Solo quien lo acepta figura en la lista pública, sin la dirección de correo. Usted cambia su perfil o deja la red mediante un enlace que le enviamos.`

const icmcResponsible: Markdown = `## Quién es responsable

ICMC Europe, en Bruselas (Bélgica), es responsable de este sitio web.`

const privacy: Markdown = [technicalRecords, newsletterData, icmcResponsible].join('\n\n')

const networkPrivacy: Markdown = [technicalRecords, newsletterData, networkData, icmcResponsible].join('\n\n')

const accessibility = { method: accessibilityMethod, shortcomings: accessibilityShortcomings }

const newsletter = {
  name: 'Boletín de ICMC',
  introduction: 'Noticias de ICMC, una vez al mes. Pedimos una dirección y nada más.',
}

export const sites: Record<string, SiteTexts> = {
  'icmc-europe': {
    name: 'ICMC Europe',
    city: 'Bruselas',
    address: { city: 'Bruselas' },
    shortName: 'ICMC Europe',
    kind: 'Oficina de políticas y programas europeos',
    strapline: 'Abrir los corazones y las puertas de Europa',
    purpose:
      'ICMC Europe representa a la Comisión Católica Internacional de Migración ante las instituciones europeas. Coordina la labor de incidencia y lleva a cabo programas en los que socios de muy distinto tipo se encuentran, aprenden y desarrollan sus capacidades.',
    hero: {
      text: 'Hay quienes vienen a Europa a causa de conflictos y persecuciones, por su familia, en busca de oportunidades, mediante una protección organizada o como víctimas de la trata. Estamos a su lado y junto a los lugares que los reciben.',
    },
    missionHeading: 'Qué hace ICMC',
    missionText:
      'ICMC ayuda y protege a las personas vulnerables en movimiento y defiende soluciones duraderas para personas refugiadas y migrantes.',
    navigation: {
      about: { label: 'Quiénes somos' },
      advocacy: { label: 'Incidencia' },
      policy: { label: 'Políticas y gobernanza' },
      projects: { label: 'Proyectos' },
      statements: { label: 'Declaraciones' },
      news: { label: 'Noticias' },
      events: { label: 'Eventos' },
    },
    datedFacts: {},
    coreFunctions: {},
    newsletter,
    accessibility,
    privacy,
  },
  'share-network': {
    name: 'Red SHARE',
    shortName: 'SHARE',
    kind: 'Red de ciudades, municipios, regiones y comunidades pequeñas y rurales',
    purpose:
      'SHARE es la plataforma de ICMC Europe sobre el reasentamiento de personas refugiadas y la inclusión de personas migrantes. Apoya a los lugares dispuestos a acoger, abre más caminos seguros hacia Europa, forma a los actores locales y deja que las personas refugiadas y migrantes hablen por sí mismas.',
    hero: {
      text: 'SHARE apoya a las localidades dispuestas a acoger a personas refugiadas y migrantes, y las une entre sí.',
    },
    missionHeading: 'Qué es la red',
    missionText:
      'Una red de ciudades, municipios, regiones y comunidades pequeñas y rurales sobre el reasentamiento de personas refugiadas y la inclusión de personas migrantes.',
    navigation: {
      about: { label: 'La red' },
      projects: { label: 'Proyectos' },
      join: { label: 'Unirse' },
      network: { label: 'Miembros' },
      statements: { label: 'Declaraciones' },
      news: { label: 'Noticias' },
      events: { label: 'Eventos' },
    },
    datedFacts: {
      began: {
        label: 'Comienzo de la red',
        value: 'Principios de 2012',
        qualifier: 'como proyecto piloto de 24 meses, financiado por la Comisión Europea',
      },
    },
    coreFunctions: {},
    newsletter,
    accessibility,
    privacy: networkPrivacy,
  },
}
