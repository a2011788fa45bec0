import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Abrir los corazones y las puertas de Europa',
  kicker: 'ICMC Europe, Bruselas',
  lead: 'ICMC Europe en Bruselas: incidencia, redes y programas para las personas en movimiento y para los lugares que las reciben.',
  blocks: {
    hero: {
      kicker: 'ICMC Europe, Bruselas',
      title: 'Abrir los corazones y las puertas de Europa',
      text: 'Hay quienes vienen a Europa a causa de conflictos y persecuciones, por su familia, en busca de oportunidades, mediante una protección organizada o como víctimas de la trata. Estamos a su lado y junto a los lugares que los reciben.',
    },
    areas: {
      heading: 'En qué trabajamos',
      introduction:
        'Con instituciones europeas y nacionales, la sociedad civil y grupos comunitarios y religiosos, en seis ámbitos.',
      items: {
        'welcoming-communities': {
          title: 'Comunidades de acogida',
          text: 'Ciudades, municipios y comunidades pequeñas y rurales abren el reasentamiento y las vías complementarias, y promueven el patrocinio comunitario. Forman, intercambian prácticas y participan en la investigación sobre integración, y las personas refugiadas y migrantes hablan por sí mismas.',
          linkLabel: 'Red SHARE',
        },
        'rural-areas': {
          title: 'Recién llegados en zonas rurales',
          text: 'Las regiones rurales acogen a más personas recién llegadas que antes y a menudo les faltan los medios y los conocimientos para ello.',
          linkLabel: 'Share SIRA',
        },
        'community-sponsorship': {
          title: 'Patrocinio comunitario',
          text: 'En los últimos años, varios países han puesto en marcha programas que reducen la distancia entre las necesidades de reasentamiento y las plazas que ofrecen los Estados.',
          linkLabel: 'Share QSN',
        },
        'fair-policy': {
          title: 'Una política europea acogedora y justa',
          text: 'En 2024 las necesidades alcanzaron un máximo histórico. Pedimos a Europa que dé ejemplo en la protección y el respeto de los derechos humanos: ni una muerte más en el mar, solidaridad, una política de asilo y migración más humana y que funcione mejor, más reasentamiento y vías complementarias, y mejores condiciones para la integración.',
          linkLabel: 'Cómo ejercemos la incidencia',
        },
        evidence: {
          title: 'Datos contrastados para las políticas y la práctica',
          text: 'Con nuestros socios investigamos y recopilamos lo que funciona en migración y desarrollo, trata, reasentamiento y vías de acceso, e integración. Ese trabajo sustenta nuestra incidencia y la formación de profesionales y gobiernos.',
        },
        'west-africa': {
          title: 'Migración y desarrollo en África Occidental',
          text: 'Participación de la diáspora, derechos de las personas migrantes y contratación equitativa en seis países de la región.',
          linkLabel: 'MADE África Occidental',
        },
      },
    },
    share: {
      heading: 'Red SHARE: lugares dispuestos a acoger',
      text: 'Ciudades, municipios y regiones que amplían el reasentamiento y las vías complementarias, intercambian buenas prácticas y llevan la inclusión a la práctica.',
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
  title: 'Acerca de ICMC Europe',
  kicker: 'Quiénes somos',
  lead: 'La oficina de políticas y programas europeos de la Comisión Católica Internacional de Migración, en Bruselas.',
  blocks: {
    office: {
      heading: 'Qué hace la oficina',
      body: `La oficina representa a la Comisión Católica Internacional de Migración (ICMC) ante las instituciones europeas y coordina allí su labor de incidencia. También lleva a cabo programas: unos crean redes, otros desarrollan capacidades, y todos reúnen a socios de distinto tipo.

Cinco temas recorren este trabajo:

- el reasentamiento de personas refugiadas
- la migración mixta
- la integración
- la trata de seres humanos
- la migración y el desarrollo`,
    },
    network: {
      heading: 'Red Europea para el Reasentamiento',
      body: `ICMC sostiene la Red Europea para el Reasentamiento junto con la OIM y ACNUR. La red desarrolla la capacidad y los conocimientos especializados de Europa en materia de reasentamiento. Las ciudades y las regiones se incorporaron con el proyecto piloto SHARE, que comenzó a principios de 2012. Una fase posterior, sobre reasentamiento de emergencia, estaba prevista para 2013 y 2014.

Las organizaciones y las personas que trabajan en el reasentamiento pueden solicitar su incorporación.`,
    },
    'network-projects': { heading: 'La red y sus proyectos' },
    campaign: {
      heading: 'Campaña',
      introduction:
        'Con otras ONG destacadas, la oficina pidió más plazas a Europa. La petición conserva el año que fijaba.',
    },
    memberships: {
      heading: 'Participación en órganos y redes',
      introduction: 'Cinco órganos, tal como los enumeraba la página de la oficina hacia 2013.',
    },
    staff: { heading: 'Personal por departamento, según la lista de hacia 2013' },
  },
}

const advocacy: PageTexts = {
  slug: 'construir-una-casa-comun',
  title: 'Construir una casa común',
  kicker: 'Incidencia',
  lead: 'Por qué ICMC alza la voz por las personas en movimiento, con quién y qué pide.',
  blocks: {
    how: {
      heading: 'Por qué y cómo ejercemos la incidencia',
      body: `ICMC no está sola en su labor de incidencia. Con socios de la sociedad civil y de las comunidades de fe se dirige a los gobiernos, a los órganos intergubernamentales, a las instituciones europeas y a los organismos de las Naciones Unidas. El papa Francisco inspira este trabajo.

En su centro están las personas a las que concierne: quienes fueron desarraigados, con lo que tienen que decir y lo que aportan.`,
    },
    video: {},
    'migration-beneficial': {
      heading: 'Una migración buena para todos',
      body: `Los Estados han asumido compromisos con las personas migrantes, cualquiera que sea su situación, y con las comunidades que las reciben. Pedimos que los cumplan. El Pacto Mundial para la Migración (2018, más de 150 Estados) da la medida.

- Integración y acceso a los servicios, para todos
- Una postura firme contra la xenofobia
- Que no se trate como delincuentes a las personas migrantes ni a quienes las ayudan`,
    },
    'protection-and-solutions': {
      heading: 'Protección y soluciones a largo plazo',
      body: `Quien huye de la guerra, de la persecución o de la vulneración de sus derechos necesita protección. Los países que atraviesan grandes crisis de refugiados necesitan solidaridad.

Pedimos más reasentamiento y una integración que salga bien. El Pacto Mundial sobre los Refugiados contiene promesas, y quienes las hicieron deberían rendir cuentas de ellas.`,
    },
    children: {
      heading: 'Infancia en movimiento',
      body: `Entre las personas más vulnerables están los niños y las niñas, sobre todo quienes están solos. Están expuestos a la explotación. No tienen voz en la política y es fácil olvidarlos.

Pedimos una protección más sólida de los menores refugiados, que respete sus derechos y su dignidad.`,
    },
    trafficking: {
      heading: 'Lucha contra la trata',
      body: `Las personas supervivientes de la trata cargan con el trauma y el estigma, y algunas tienen que temer represalias. Pedimos tres cosas:

- campañas de sensibilización antes de la partida
- identificación rápida de las personas supervivientes
- servicios adecuados para cada una de ellas`,
    },
    'european-policies': {
      heading: 'Políticas europeas justas',
      body: `Millones de personas necesitan ser reasentadas, y a la Unión Europea le corresponde su parte. Además del reasentamiento existen los corredores humanitarios, la reagrupación familiar y los visados humanitarios.

Pedimos una política europea más humana, más transparente y más eficaz.`,
    },
    statements: {
      heading: 'Lo que hemos dicho últimamente',
      introduction: 'Declaraciones sobre la política europea y sobre el reasentamiento.',
    },
    newsletter: { heading: 'Boletín de ICMC' },
  },
}

const policy: PageTexts = {
  slug: 'politicas-y-gobernanza',
  title: 'Políticas y gobernanza de la migración',
  kicker: 'Políticas y gobernanza',
  lead: 'Existen normas sobre la migración, en todos los niveles. Trabajamos para que se conozcan y se respeten.',
  blocks: {
    why: {
      heading: 'Por qué importan las normas',
      body: `Convenciones, leyes, directrices e instrumentos internacionales, regionales y nacionales establecen derechos y deberes, los de los gobiernos y los de las personas migrantes. Algunos son bien conocidos y respetados; otros, menos.

Cada uno de ellos es una referencia cuando están en juego los derechos y la dignidad de las personas en movimiento.`,
    },
    frameworks: {
      heading: 'Marcos de referencia',
      body: `- Pacto Mundial para la Migración (2018, más de 150 Estados)
- Pacto Mundial sobre los Refugiados
- Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares`,
    },
    institutions: {
      heading: 'Instituciones con las que trabajamos',
      body: 'ICMC trabaja regularmente con el Consejo de Europa, la Comisión Europea, la Organización Internacional del Trabajo, la Organización Internacional para las Migraciones y el Alto Comisionado de las Naciones Unidas para los Refugiados. En lo que respecta a la convención sobre los trabajadores migratorios y sus familiares, trabaja con la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos (ACNUDH).',
    },
    'institution-list': { heading: 'Seis instituciones' },
    priorities: {
      heading: 'Prioridades',
      body: `- Unidad familiar
- Cohesión social
- Reasentamiento
- Soluciones duraderas de otro tipo
- Dignidad en la migración
- Desarrollo
- Gobernanza mundial de la migración
- Políticas coherentes`,
    },
    emphasis: {
      heading: 'En quiénes pensamos primero',
      body: `Cualquiera que sea su situación, estas personas reciben nuestra especial atención:

- personas que resultaron heridas o traumatizadas en fronteras peligrosas
- supervivientes de la trata y de la violencia de género
- trabajadores migrantes
- mujeres, niñas y niños vulnerables`,
    },
    projects: { heading: 'Proyectos relacionados' },
    statements: {
      heading: 'Intervenciones y declaraciones',
      introduction:
        'Discursos y declaraciones sobre gobernanza y política europea, empezando por lo más reciente.',
    },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contacto',
  lead: 'ICMC Europe trabaja en Bruselas (Bélgica).',
  blocks: {
    contact: {
      heading: 'Dónde encontrarnos',
      body: `Bruselas (Bélgica).

Todavía no se publican aquí una dirección postal, un número de teléfono ni direcciones de correo electrónico.`,
    },
  },
}

export const icmcPages: Record<string, PageTexts> = {
  'icmc-home': home,
  'icmc-about': about,
  'icmc-advocacy': advocacy,
  'icmc-policy-and-governance': policy,
  'icmc-contact': contact,
}
