import type { PageTexts } from '../../../types.ts'

const home: PageTexts = {
  slug: 'home',
  title: 'Des lieux qui accueillent, des lieux qui partagent',
  kicker: 'Villes, communes, régions, villages',
  lead: 'SHARE soutient les collectivités prêtes à accueillir des réfugiés et des migrants, et les relie entre elles.',
  blocks: {
    hero: {
      kicker: 'Villes, communes, régions, villages',
      title: 'Des lieux qui accueillent, des lieux qui partagent',
      text: 'SHARE soutient les collectivités prêtes à accueillir des réfugiés et des migrants, et les relie entre elles.',
      link: { label: 'Rejoindre le réseau' },
    },
    steps: {
      heading: 'Ce que fait le réseau',
      items: {
        support: {
          title: 'Soutenir les lieux qui sont prêts',
          text: 'Des villes, des communes, des régions et de petites collectivités, notamment rurales, qui veulent accueillir des réfugiés et des migrants.',
        },
        pathways: {
          title: 'Ouvrir des chemins vers la sécurité',
          text: 'Le réseau élargit la réinstallation et les voies complémentaires : couloirs humanitaires, regroupement familial, visas humanitaires.',
        },
        training: {
          title: 'Former les acteurs locaux',
          text: 'Pour que les collectivités prêtes à accueillir disposent des moyens et de l’expertise nécessaires.',
        },
        sponsorship: {
          title: 'Promouvoir le parrainage communautaire',
          text: 'Des ateliers sur le leadership, de la sensibilisation et des données probantes pour la conception des programmes.',
        },
        exchange: {
          title: 'Échanger les bonnes pratiques et faire de la recherche',
          text: 'Ce qui favorise l’intégration en un lieu sert au suivant.',
        },
        voice: {
          title: 'Donner la parole aux réfugiés et aux migrants',
          text: 'Ils parlent en leur propre nom, et d’autres écoutent.',
        },
      },
    },
    projects: { heading: 'Projets' },
    join: {
      kicker: 'Réseau européen de réinstallation',
      heading: 'Rejoindre le Réseau européen de réinstallation',
      text: 'Pour les organisations et les personnes qui travaillent sur les politiques ou la pratique de la réinstallation et de l’intégration, à quelque étape que ce soit.',
      label: 'Qui peut adhérer, et comment',
      points: {
        government: { text: 'Pouvoirs publics nationaux, régionaux et locaux' },
        international: { text: 'Organisations internationales' },
        'civil-society': { text: 'Société civile et bénévoles' },
        academia: { text: 'Monde universitaire' },
      },
    },
    latest: {
      heading: 'Actualités et déclarations',
      introduction: 'Les plus récentes d’abord. Chacune garde sa propre date.',
    },
    newsletter: { heading: 'Lettre d’information de l’ICMC' },
  },
}

const about: PageTexts = {
  slug: 'about',
  title: 'Le réseau',
  kicker: 'À propos de SHARE',
  lead: 'Des villes, des communes, des régions et de petites collectivités, notamment rurales, liées par ce qu’elles veulent faire pour les nouveaux arrivants.',
  blocks: {
    what: {
      heading: 'Ce qu’est SHARE',
      body: `SHARE est une plateforme consacrée à deux sujets : la réinstallation des réfugiés et l’inclusion des migrants. C’est un réseau de lieux, des villes et des régions jusqu’aux petites collectivités rurales.

Il soutient ceux qui sont prêts à accueillir, forme les acteurs locaux et leur permet d’apprendre les uns des autres ce qui fonctionne. Il promeut le parrainage communautaire, élargit la réinstallation et les voies complémentaires, et mène des recherches sur l’intégration. Les réfugiés et les migrants y ont voix au chapitre.`,
    },
    history: {
      heading: 'Comment tout a commencé',
      body: `SHARE est né au début de 2012 sous la forme d’un projet pilote de 24 mois, financé par la Commission européenne. Il s’inscrivait dans un ensemble plus vaste, le Réseau européen de réinstallation de l’OIM, du HCR et de l’ICMC.

Sous le titre « Des villes qui accueillent, des villes qui partagent », le projet pilote a associé à la réinstallation les régions, les villes, les communes et leurs partenaires de la société civile.`,
    },
    who: {
      heading: 'Qui l’anime',
      body: 'ICMC Europe anime le réseau. C’est le bureau de la Commission internationale catholique pour les migrations chargé des politiques et des programmes européens, à Bruxelles.',
    },
    office: {
      heading: 'ICMC Europe',
      text: 'Le bureau qui porte le réseau : plaidoyer auprès des institutions européennes, réseaux et programmes de renforcement des capacités.',
    },
    join: {
      heading: 'Rejoindre le Réseau européen de réinstallation',
      text: 'Pour toutes celles et tous ceux qui travaillent sur les politiques ou la pratique de la réinstallation et de l’intégration.',
      label: 'Qui peut adhérer, et comment',
    },
  },
}

const join: PageTexts = {
  slug: 'rejoindre',
  title: 'Rejoindre le Réseau européen de réinstallation',
  kicker: 'Adhérer',
  lead: 'Pour les organisations et les personnes qui travaillent sur les politiques ou la pratique de la réinstallation et de l’intégration.',
  blocks: {
    who: {
      heading: 'Qui peut adhérer',
      body: `Vous pouvez poser votre candidature en tant qu’organisation ou à titre individuel. Le réseau s’adresse :

- aux pouvoirs publics nationaux, régionaux et locaux
- aux organisations internationales
- à la société civile
- aux bénévoles
- au monde universitaire
- à toutes les autres personnes qui travaillent à une étape de la réinstallation`,
    },
    network: {
      heading: 'Ce que vous rejoignez',
      body: 'Le Réseau européen de réinstallation développe les capacités et l’expertise de l’Europe en matière de réinstallation. Il est porté par l’OIM, le HCR et l’ICMC, et SHARE est né en son sein.',
    },
    apply: {
      heading: 'Comment adhérer',
      text: 'Les candidatures se font par un formulaire. Il demande un nom, une catégorie, un pays et quelques phrases sur ce que vous faites. Vous confirmez votre adresse par courriel ; les éditeurs lisent ensuite la candidature. Vous choisissez vous-même si vous figurez sur la liste publique des membres.',
    },
    project: { heading: 'En savoir plus sur le réseau' },
  },
}

const contact: PageTexts = {
  slug: 'contact',
  title: 'Contact',
  lead: 'ICMC Europe anime le réseau depuis Bruxelles, en Belgique.',
  blocks: {
    contact: {
      heading: 'Où nous trouver',
      body: `ICMC Europe, qui anime le réseau, se trouve à Bruxelles, en Belgique.

Aucune adresse postale, aucun numéro de téléphone ni aucune adresse électronique ne sont encore publiés ici.`,
    },
    office: { heading: 'ICMC Europe', text: 'Le bureau de Bruxelles qui anime le réseau.' },
  },
}

export const sharePages: Record<string, PageTexts> = {
  'share-home': home,
  'share-about': about,
  'share-join': join,
  'share-contact': contact,
}
