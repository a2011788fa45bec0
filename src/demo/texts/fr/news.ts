import type { NewsTexts } from '../../types.ts'

export const news: Record<string, NewsTexts> = {
  'eu-resettlement-programme': {
    slug: 'nouveau-programme-de-reinstallation-de-l-ue',
    place: 'Bruxelles',
    title:
      'Un nouveau programme de réinstallation de l’UE offre aux réfugiés un refuge sûr et un nouveau départ',
    summary:
      'L’ICMC salue le vote émis ce jour-là par le Parlement européen en faveur d’un cadre formel de l’UE pour la réinstallation.',
    body: `Le Parlement européen s’est prononcé aujourd’hui en faveur d’un cadre formel pour la réinstallation dans l’Union européenne. L’ICMC salue ce vote.

Elle y voit un signe en faveur des droits humains, de la protection et de la solidarité avec celles et ceux qui en ont le plus besoin. La réinstallation offre aux réfugiés un lieu où ils sont en sécurité et d’où ils peuvent repartir.`,
  },
  'emergency-project': {
    slug: 'projet-de-reinstallation-d-urgence',
    kicker: 'ICMC Europe',
    title: 'Projet de réinstallation d’urgence',
    summary: 'Une phase du Réseau européen de réinstallation se consacre aux cas urgents.',
    body: `Certains réfugiés ne peuvent pas attendre. Au sein du Réseau européen de réinstallation, l’OIM, le HCR et l’ICMC ont prévu une phase qui renforce la réponse aux besoins de réinstallation d’urgence.

Elle est prévue pour 2013 et 2014.`,
  },
  'cities-that-share': {
    slug: 'villes-qui-accueillent-villes-qui-partagent',
    kicker: 'Un réseau européen de réinstallation qui mobilise les villes et les régions',
    title: 'Des villes qui accueillent, des villes qui partagent, avec SHARE',
    summary:
      'Un projet pilote associe les régions, les villes et les communes à la réinstallation, avec leurs partenaires.',
    body: `Les réfugiés sont réinstallés dans un pays, mais c’est dans une ville qu’ils arrivent. Le projet pilote SHARE fait des régions, des villes et des communes de nouveaux acteurs de la réinstallation, avec leurs partenaires de la société civile.

La Commission européenne finance le projet pilote et l’ICMC le coordonne. Lancé au début de 2012, il doit durer 24 mois et s’inscrit dans le Réseau européen de réinstallation, plus vaste.`,
  },
  'linking-in': {
    slug: 'linking-in-eu-resettlement',
    kicker: 'ICMC Europe',
    title: 'Un nouveau projet commun de l’OIM, du HCR et de l’ICMC : Linking-In EU Resettlement',
    summary:
      'Les trois organisations poursuivent ensemble leur travail, pour que les États membres de l’UE fassent davantage en matière de réinstallation.',
    body: `L’OIM, le HCR et l’ICMC mènent un nouveau projet commun sur la réinstallation. Linking-In vise à renforcer la part que les États membres de l’UE y prennent, ainsi que leurs capacités.

Il s’appuie sur « Coopération pratique en matière de réinstallation dans l’UE », un projet antérieur, lui aussi commun.`,
  },
  'join-ern': {
    slug: 'rejoindre-le-reseau-europeen-de-reinstallation',
    kicker: 'ICMC Europe',
    title: 'Une invitation à rejoindre le Réseau européen de réinstallation',
    summary:
      'Pour les organisations et les personnes qui travaillent sur les politiques ou la pratique de la réinstallation et de l’intégration.',
    body: `Le Réseau européen de réinstallation développe les capacités et l’expertise de l’Europe en matière de réinstallation. Porté par l’OIM, le HCR et l’ICMC, il est ouvert à d’autres.

L’invitation s’adresse aux organisations comme aux personnes : dans les pouvoirs publics à tous les niveaux, les organisations internationales, la société civile, le bénévolat, le monde universitaire, et partout où l’on travaille à une étape de la réinstallation.`,
    callToAction: { label: 'Qui peut adhérer, et comment' },
  },
}
