import type { PageTexts } from '../../../types.ts'

const missionStatement =
  'L’ICMPD œuvre à une gouvernance des migrations globale, durable et tournée vers l’avenir. Il s’appuie sur des données probantes et sur le partenariat avec toutes les parties prenantes, aux niveaux national, régional et international.'

const home: PageTexts = {
  slug: 'home',
  title: 'Mission de l’ICMPD à Bruxelles',
  kicker: 'Mission permanente auprès de l’UE depuis 2007',
  lead: 'Un lien quotidien entre l’ICMPD et les institutions de l’Union européenne.',
  blocks: {
    hero: {
      kicker: 'Mission permanente auprès de l’UE depuis 2007',
      title: 'Mission de l’ICMPD à Bruxelles',
      text: 'Un lien quotidien entre l’ICMPD et les institutions de l’Union européenne : la liaison, des programmes de renforcement des capacités et une voix dans le débat européen sur les politiques migratoires.',
    },
    documents: { heading: 'Documents' },
    functions: { heading: 'Trois fonctions essentielles' },
    projects: {
      heading: 'Projets et dialogues',
      introduction: 'Les pages des projets sont en anglais et en français.',
    },
    mission: { heading: 'Énoncé de mission', body: missionStatement },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'La mission',
  kicker: 'À propos de la mission',
  lead: 'La mission permanente du Centre international pour le développement des politiques migratoires (ICMPD) auprès de l’Union européenne, à Bruxelles depuis 2007.',
  blocks: {
    mission: { heading: 'L’action de l’ICMPD', body: missionStatement },
    seat: {
      heading: 'À Bruxelles',
      body: `La mission a été établie en 2007. En mai 2008, elle a signé son accord de siège avec les autorités belges.

Elle comptait 15 membres du personnel permanent à l’époque de la source, qui n’est pas datée.`,
    },
    functions: { heading: 'Trois fonctions essentielles' },
    coordination: {
      heading: 'Avec le siège de l’organisation',
      body: 'La mission coordonne son travail avec deux départements du siège de l’ICMPD : celui de la dimension Sud et celui de la dimension Est.',
    },
    documents: { heading: 'Documents' },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'La mission se trouve à Bruxelles, en Belgique.',
  blocks: {
    contact: {
      heading: 'Où nous trouver',
      body: `Bruxelles, Belgique.

Aucune adresse postale, aucun numéro de téléphone ni aucune adresse électronique ne sont encore publiés ici.`,
    },
  },
}

export const icmpdPages: Record<string, PageTexts> = {
  'icmpd-home': home,
  'icmpd-about': about,
  'icmpd-contact': contact,
}
