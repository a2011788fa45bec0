import type { Markdown, SiteTexts } from '../../types.ts'

const accessibilityMethod =
  'Autoévaluation : contrôles automatisés avec axe (WCAG 2.0 à 2.2, niveaux A et AA) des pages dans toutes les langues, en clair et en sombre, à la largeur d’un téléphone et d’un ordinateur ; parcours de ces pages au seul clavier ; texte agrandi à 400 % et plus espacé, couleurs forcées, impression. Aucun essai n’a encore été mené avec un lecteur d’écran.'

const accessibilityShortcomings: Markdown = `- Les documents PDF fournis par des tiers peuvent être dépourvus de balises, de titres ou de textes de remplacement. Nous ne pouvons pas les corriger nous-mêmes ; nous en demandons une meilleure version à leurs auteurs.
- Les sous-titres et la transcription des vidéos ne sont pas encore disponibles. En attendant, le texte placé à côté d’une vidéo dit de quoi elle traite.
- Aucune personne qui utilise un lecteur d’écran n’a encore essayé le site. Si vous en utilisez un, vos remarques nous aideront.`

const technicalRecords: Markdown = `## Journaux techniques

Le serveur consigne des données techniques sur les requêtes, afin que les pannes et les attaques puissent être détectées. Elles ne servent à rien d’autre. Une vidéo est lue chez son hébergeur ; celui-ci n’a connaissance de votre visite qu’après que vous avez demandé la vidéo.`

const newsletterData: Markdown = `## Lettre d’information

Si vous vous inscrivez, nous conservons votre adresse électronique, la langue que vous avez choisie, ainsi qu’une trace de ce que vous avez accepté et du moment où vous l’avez fait. Un message vous demande d’abord de confirmer ; à défaut, la demande est supprimée. Chaque numéro comporte un lien qui met immédiatement fin à l’abonnement. Nous ne mesurons ni qui ouvre un numéro, ni quels liens sont suivis.`

const networkData: Markdown = `## Réseau européen de réinstallation

Si vous posez votre candidature au réseau, nous conservons ce que vous écrivez dans le formulaire : votre adresse électronique, afin de pouvoir vous écrire à ce sujet, et le profil. Sans votre confirmation, tout est supprimé au bout de huit jours, sinon 90 jours après la décision ; le profil d’un membre est conservé jusqu’à son départ. Seul qui l’accepte figure sur la liste publique, sans l’adresse électronique. Vous modifiez votre profil ou quittez le réseau par un lien que nous vous envoyons.`

const responsibleFor = (office: string): Markdown => `## Qui est responsable

${office} est responsable de ce site web.`

const icmcPrivacy: Markdown = [
  technicalRecords,
  newsletterData,
  responsibleFor('ICMC Europe, à Bruxelles (Belgique),'),
].join('\n\n')

const networkPrivacy: Markdown = [
  technicalRecords,
  newsletterData,
  networkData,
  responsibleFor('ICMC Europe, à Bruxelles (Belgique),'),
].join('\n\n')

const accessibility = { method: accessibilityMethod, shortcomings: accessibilityShortcomings }

const icmcNewsletter = {
  name: 'Lettre d’information de l’ICMC',
  introduction: 'Des nouvelles de l’ICMC, une fois par mois. Nous demandons une adresse, et rien d’autre.',
}

export const sites: Record<string, SiteTexts> = {
  'icmc-europe': {
    name: 'ICMC Europe',
    city: 'Bruxelles',
    address: { city: 'Bruxelles' },
    shortName: 'ICMC Europe',
    kind: 'Bureau chargé des politiques et des programmes européens',
    strapline: 'Ouvrir les cœurs et les portes de l’Europe',
    purpose:
      'ICMC Europe représente la Commission internationale catholique pour les migrations auprès des institutions européennes. Le bureau coordonne le plaidoyer et mène des programmes où des partenaires de toutes sortes se rencontrent, apprennent et renforcent leurs capacités.',
    hero: {
      text: 'On vient en Europe à cause de conflits et de persécutions, pour sa famille, pour de meilleures perspectives, grâce à une protection organisée ou comme victime de la traite. Nous sommes aux côtés de ces personnes et des lieux qui les accueillent.',
    },
    missionHeading: 'Ce que fait l’ICMC',
    missionText:
      'L’ICMC aide et protège les personnes vulnérables en déplacement et plaide pour des solutions durables en faveur des réfugiés et des migrants.',
    navigation: {
      about: { label: 'À propos' },
      advocacy: { label: 'Plaidoyer' },
      policy: { label: 'Politiques et gouvernance' },
      projects: { label: 'Projets' },
      statements: { label: 'Déclarations' },
      news: { label: 'Actualités' },
      events: { label: 'Événements' },
    },
    datedFacts: {},
    coreFunctions: {},
    newsletter: icmcNewsletter,
    accessibility,
    privacy: icmcPrivacy,
  },
  'share-network': {
    name: 'Réseau SHARE',
    shortName: 'SHARE',
    kind: 'Réseau de villes, de communes, de régions et de petites collectivités, notamment rurales',
    purpose:
      'SHARE est la plateforme d’ICMC Europe pour la réinstallation des réfugiés et l’inclusion des migrants. Elle soutient les lieux prêts à accueillir, ouvre davantage de voies sûres vers l’Europe, forme les acteurs locaux et laisse les réfugiés et les migrants parler en leur propre nom.',
    hero: {
      text: 'SHARE soutient les collectivités prêtes à accueillir des réfugiés et des migrants, et les relie entre elles.',
    },
    missionHeading: 'Ce qu’est le réseau',
    missionText:
      'Un réseau de villes, de communes, de régions et de petites collectivités, notamment rurales, pour la réinstallation des réfugiés et l’inclusion des migrants.',
    navigation: {
      about: { label: 'Le réseau' },
      projects: { label: 'Projets' },
      join: { label: 'Adhérer' },
      network: { label: 'Membres' },
      statements: { label: 'Déclarations' },
      news: { label: 'Actualités' },
      events: { label: 'Événements' },
    },
    datedFacts: {
      began: {
        label: 'Naissance du réseau',
        value: 'Début 2012',
        qualifier: 'sous la forme d’un projet pilote de 24 mois, financé par la Commission européenne',
      },
    },
    coreFunctions: {},
    newsletter: icmcNewsletter,
    accessibility,
    privacy: networkPrivacy,
  },
  'icmpd-brussels': {
    name: 'Mission de l’ICMPD à Bruxelles',
    city: 'Bruxelles',
    address: { city: 'Bruxelles' },
    shortName: 'ICMPD Bruxelles',
    kind: 'Mission permanente auprès de l’UE',
    purpose:
      'La mission permanente du Centre international pour le développement des politiques migratoires auprès de l’Union européenne : un lien quotidien entre l’organisation et les institutions européennes.',
    hero: {
      text: 'Un lien quotidien entre l’ICMPD et les institutions de l’Union européenne : la liaison, des programmes de renforcement des capacités et une voix dans le débat européen sur les politiques migratoires.',
    },
    missionHeading: 'La mission',
    missionText:
      'L’ICMPD œuvre à une gouvernance des migrations globale, durable et tournée vers l’avenir, fondée sur des données probantes et menée en partenariat.',
    navigation: {
      documents: { label: 'Documents' },
      about: { label: 'La mission' },
      projects: { label: 'Projets et dialogues' },
      news: { label: 'Actualités' },
      events: { label: 'Événements' },
    },
    datedFacts: {
      established: { label: 'Création de la mission', value: '2007' },
      'seat-agreement': { label: 'Accord de siège avec les autorités belges', value: 'Mai 2008' },
      'permanent-staff': {
        label: 'Personnel permanent',
        value: '15',
        qualifier: 'à l’époque de la source, qui n’est pas datée',
      },
    },
    coreFunctions: {
      liaison: {
        title: 'Coordination et liaison',
        text: 'Avec les institutions de l’UE, les représentations de l’ICMPD et des États membres de l’UE, les missions diplomatiques et les autres organisations qui comptent pour ce travail.',
      },
      programmes: {
        title: 'Projets de renforcement des capacités et dialogues sur les migrations',
        text: 'Des programmes qui exigent un contact quotidien avec les institutions de l’UE.',
      },
      debate: {
        title: 'Contribution au débat politique européen',
        text: 'La mission met ce qu’elle sait au service du débat sur les politiques migratoires en Europe.',
        instruments: 'Tables rondes d’experts, petits-déjeuners-débats et conférences ciblées',
      },
    },
    accessibility,
    privacy: [technicalRecords, responsibleFor('La Mission de l’ICMPD à Bruxelles (Belgique)')].join('\n\n'),
  },
}
