import type { TopicTexts } from '../../types.ts'

export const topics: Record<string, TopicTexts> = {
  resettlement: {
    slug: 'reasentamiento',
    name: 'Reasentamiento de personas refugiadas',
    lead: 'Los Estados ofrecen menos plazas de las que necesitan las personas refugiadas. Los proyectos y las declaraciones sobre este tema piden más, y ayudan a los Estados, las ciudades y la sociedad civil de Europa a que el reasentamiento funcione.',
  },
  'complementary-pathways': {
    slug: 'vias-complementarias',
    name: 'Vías complementarias',
    lead: 'Caminos seguros hacia Europa, además del reasentamiento. Amplían lo que la protección puede ofrecer a las personas que se ven obligadas a desplazarse.',
    includes: {
      'humanitarian-corridors': { text: 'Corredores humanitarios' },
      'family-reunification': { text: 'Reagrupación familiar' },
      'humanitarian-visas': { text: 'Visados humanitarios' },
    },
  },
  'community-sponsorship': {
    slug: 'patrocinio-comunitario',
    name: 'Patrocinio comunitario',
    lead: 'En los últimos años, varios países han puesto en marcha programas de patrocinio para reducir la distancia entre las necesidades de reasentamiento y las plazas ofrecidas.',
  },
  integration: {
    slug: 'integracion-e-inclusion',
    name: 'Integración e inclusión',
    lead: 'La protección no termina con la llegada. La integración sale bien allí donde las personas recién llegadas tienen acceso a los servicios y donde también se apoya a las comunidades que las reciben.',
  },
  'rural-welcome': {
    slug: 'acogida-en-zonas-rurales',
    name: 'Acogida en zonas rurales',
    lead: 'Cada vez más personas recién llegadas encuentran un hogar en regiones rurales, a las que a menudo les faltan los medios y los conocimientos para acogerlas. Los nuevos enfoques también pueden servir al desarrollo de estas regiones.',
  },
  'mixed-migration': {
    slug: 'migracion-mixta',
    name: 'Migración mixta',
    lead: 'Conflicto, familia, oportunidades, trata: las personas que llegan juntas pueden haber venido por motivos distintos. Es necesario identificar bien sus necesidades y derivarlas a la ayuda adecuada para ellas.',
  },
  'human-trafficking': {
    slug: 'lucha-contra-la-trata',
    name: 'Lucha contra la trata de seres humanos',
    lead: 'Las personas supervivientes de la trata viven con el trauma y el estigma, y algunas con el riesgo de represalias. La prevención empieza antes de la partida; la protección empieza por el reconocimiento.',
    asks: {
      awareness: { text: 'Labor de sensibilización antes de la partida' },
      identification: { text: 'Identificación rápida de las personas supervivientes' },
      services: { text: 'Servicios de protección adecuados para cada una de ellas' },
    },
  },
  children: {
    slug: 'infancia-en-movimiento',
    name: 'Infancia en movimiento',
    lead: 'Los niños y las niñas, sobre todo quienes están solos, se cuentan entre las personas más vulnerables. Están expuestos a la explotación, no tienen voz política y es fácil olvidarlos.',
    asks: {
      protection: { text: 'Una protección que respete los derechos y la dignidad de los menores refugiados' },
    },
  },
  'migration-and-development': {
    slug: 'migracion-y-desarrollo',
    name: 'Migración y desarrollo',
    lead: 'Las personas migrantes contribuyen al desarrollo, y la diáspora tiene su parte en él. Los derechos de las personas migrantes, la contratación equitativa y la buena gobernanza de la movilidad pertenecen a una misma labor.',
  },
  'policy-and-governance': {
    slug: 'politicas-y-gobernanza-de-la-migracion',
    name: 'Políticas y gobernanza de la migración',
    lead: 'Convenciones, leyes y directrices dicen lo que los gobiernos y las personas migrantes se deben mutuamente. Algunas se conocen y se respetan más que otras.',
    frameworks: {
      'compact-migration': { name: 'Pacto Mundial para la Migración', note: 'Más de 150 Estados' },
      'compact-refugees': { name: 'Pacto Mundial sobre los Refugiados' },
      'migrant-workers-convention': {
        name: 'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
      },
    },
  },
  'eu-policy': {
    slug: 'politica-europea-de-asilo-y-migracion',
    name: 'Política europea de asilo y migración',
    lead: 'Lo que la Unión Europea decide sobre el asilo, la migración y el dinero destinado a ambos. El objetivo es una política más humana, más transparente y más eficaz.',
  },
}
