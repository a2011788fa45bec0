import type { StatementTexts } from '../../types.ts'

const dateFromGeneralKnowledge =
  'À propos de la date : elle ne figure pas dans notre source ; elle a été ajoutée à partir de connaissances générales.'

const onEuropeanPolicy: Record<string, StatementTexts> = {
  'urf-adoption': {
    slug: 'adoption-du-cadre-de-reinstallation',
    title:
      'Adoption du Cadre de l’Union pour la réinstallation (URF) : une chance pour l’UE de mettre davantage de personnes en sécurité',
    summary:
      '22 organisations de la société civile demandent que le Cadre de l’Union pour la réinstallation soit pleinement mis en œuvre, afin que la réinstallation fasse passer la protection en premier.',
    body: `L’Union européenne a adopté un Cadre de l’Union pour la réinstallation (URF), avec le pacte sur la migration et l’asile. Les organisations signataires y voient une chance : davantage de personnes peuvent être mises en sécurité.

Un cadre, à lui seul, ne met personne en sécurité. Ce qui compte, c’est ce que l’Union et ses États membres en feront.

## Ce que demandent les signataires

- Mettre pleinement en œuvre le cadre.
- Faire passer la protection en premier dans la réinstallation.`,
    signatoryCountStated: '22',
    signatoryCountNote: 'Selon la déclaration. Notre documentation nomme deux des signataires.',
    abbreviations: { urf: { long: 'Cadre de l’Union pour la réinstallation' } },
  },
  'tpd-extension': {
    slug: 'prolongation-de-la-protection-temporaire',
    title:
      '{count} organisations saluent la décision de l’UE de prolonger l’application de la directive sur la protection temporaire aux réfugiés d’Ukraine',
    summary:
      'La prolongation court jusqu’en mars 2025. Les signataires demandent aux États membres de rendre les droits accessibles dans les faits et de préparer une protection plus durable.',
    body: `L’Union européenne a décidé de prolonger l’application de la directive sur la protection temporaire aux réfugiés d’Ukraine, jusqu’en mars 2025. Les organisations signataires saluent cette décision et se penchent sur les suites à lui donner dans les États membres.

## Ce qu’elles demandent aux États membres

- **Rendre les droits accessibles dans les faits.** Ce que la directive accorde doit être à la portée des personnes auxquelles elle s’adresse.
- **Préparer une protection à long terme.** La prolongation a un terme ; le temps qui reste jusque-là doit servir à préparer la suite.`,
    signatoryCountStated: '36',
    signatoryCountNote:
      'Le titre compte 36 organisations ; le texte parle des deux qui sont nommées ici et de 35 autres. Nous affichons le nombre indiqué dans le titre.',
    lapsed: {
      note: 'La date mentionnée dans cette déclaration, mars 2025, est passée. Le texte reste tel qu’il a été publié.',
    },
  },
  'seven-priorities': {
    slug: 'sept-priorites',
    title: 'Sept priorités pour développer la réinstallation et les voies sûres vers l’Europe',
    summary:
      'Rédigée en vue des engagements des États membres au titre du programme de réinstallation de l’UE. Les dirigeants sont invités à élargir les voies sûres avec ambition, à la mesure de ce que peut l’Europe.',
    body: `Les États membres devaient remettre au plus tard le 15 septembre leurs engagements au titre du programme de réinstallation de l’UE. Cette déclaration a été rédigée en vue de ces engagements et publiée le 19 septembre 2023.

Elle énonce sept priorités. Ensemble, elles demandent de l’ambition aux dirigeants de l’Europe : élargir la réinstallation et les autres voies sûres, à la mesure de ce que l’Europe est capable de faire.

Notre documentation contient ce résumé, et non chacune des sept priorités.`,
  },
  'amf-partnership': {
    slug: 'principe-de-partenariat',
    title: 'Le principe de partenariat dans le Fonds « Asile et migration » de l’UE',
    summary:
      'Sur les propositions de la Commission relatives au financement des affaires intérieures de 2014 à 2020, dont étaient alors saisis le Parlement, le Conseil et la Commission.',
    body: `En novembre 2011, la Commission européenne a présenté des propositions législatives sur le financement des affaires intérieures pour les années 2014 à 2020. Au moment de la rédaction de cette déclaration, le Parlement, le Conseil et la Commission en étaient saisis.

La déclaration en retient une question : le principe de partenariat dans le Fonds « Asile et migration ».

Le jour de la déclaration elle-même ne nous est pas connu ; la date affichée est celle des propositions auxquelles elle répond.`,
    answers: {
      text: 'Les propositions législatives de la Commission sur le financement des affaires intérieures',
    },
  },
  'eu-budget-2014-2020': {
    slug: 'budget-de-l-ue-2014-2020',
    place: 'Bruxelles',
    kicker: 'Budget de l’UE 2014-2020 pour les affaires intérieures',
    title:
      'Déclaration et recommandations de la société civile sur les futurs financements de l’UE pour la migration et l’asile',
    summary:
      'Plus de 40 organisations s’expriment sur le budget de l’UE pour les affaires intérieures, à l’occasion d’une audition au Parlement européen.',
    body: `Plus de 40 organisations de la société civile soutiennent cette déclaration. Elle contient leurs recommandations sur la manière dont l’Union européenne devrait financer l’action en matière de migration et d’asile dans son budget 2014-2020.

L’occasion en était une audition du Parlement européen à Bruxelles, le 7 mars 2012. Elle portait sur ce qu’apportent les financements de l’UE en matière de migration.

Les noms des organisations ne figurent pas dans notre documentation.`,
    occasion:
      'Audition du Parlement européen sur la valeur ajoutée des financements de l’UE en matière de migration',
    signatoryCountStated: 'plus de 40',
    signatoryCountNote: 'Selon la déclaration. Notre documentation ne nomme pas les organisations.',
  },
}

const onGovernance: Record<string, StatementTexts> = {
  'migrants-day-2013': {
    slug: 'la-dignite-par-dela-les-frontieres',
    title: 'La dignité par-delà les frontières : des solutions en place et à portée de main',
    summary:
      'La plupart des migrants vivent et travaillent légalement dans des pays qui ont besoin d’eux. Ils élèvent leurs enfants, paient impôts et cotisations sociales, créent des entreprises et contribuent au développement.',
    body: `L’ICMC a fait cette déclaration à l’occasion de la Journée internationale des migrants. Le monde comptait alors 232 millions de migrants.

La plupart, dit-elle, se trouvent et travaillent légalement là où ils sont, dans des pays qui ont besoin d’eux. Ils y élèvent des enfants, paient des impôts et cotisent à la sécurité sociale, fondent des entreprises et contribuent au développement.

Le titre dit son espoir : la dignité ne s’arrête pas à une frontière, et une grande partie de ce qui la préserverait existe déjà ou peut être atteint.

${dateFromGeneralKnowledge}`,
    occasion: 'Journée internationale des migrants',
    figures: {
      'migrants-worldwide': {
        value: '232 millions',
        label: 'de migrants dans le monde, selon la déclaration de 2013',
      },
    },
  },
  'ilo-tripartite': {
    slug: 'l-oit-et-les-migrations-de-main-d-oeuvre',
    title: 'Migrations de main-d’œuvre : l’OIT est nécessaire',
    summary:
      'Une intervention de cinq minutes : trois points, sur le fond, les outils et le processus, et deux questions.',
    body: `L’intervention a été prononcée à la Réunion technique tripartite sur les migrations de main-d’œuvre de l’Organisation internationale du Travail. Son titre dit son propos : pour les migrations de main-d’œuvre, l’OIT est nécessaire.

Elle a duré cinq minutes et développé trois points, sur le fond, sur les outils et sur le processus. Deux questions ont suivi.

Elle a été prononcée au nom de l’ICMC, qui était aussi coordinatrice mondiale de la société civile dans le Dialogue de haut niveau des Nations Unies et le Forum mondial sur la migration et le développement. Notre documentation ne dit pas qui a parlé.

${dateFromGeneralKnowledge}`,
    occasion: 'Réunion technique tripartite de l’OIT sur les migrations de main-d’œuvre',
    speaker: {
      capacity:
        'Au nom de l’ICMC, et en qualité de coordinatrice mondiale de la société civile dans le Dialogue de haut niveau des Nations Unies et le Forum mondial sur la migration et le développement',
    },
  },
  'hld-hearings': {
    slug: 'relancer-la-gouvernance-mondiale',
    title: 'Relancer la gouvernance mondiale des migrations et du développement',
    summary: 'Demande un programme de cinq ans en huit points, entre les gouvernements et la société civile.',
    body: `L’intervention a été prononcée lors des auditions interactives informelles qui ont précédé le Dialogue de haut niveau des Nations Unies sur les migrations internationales et le développement.

Elle demande aux gouvernements et à la société civile de s’accorder sur un programme de cinq ans en huit points. Ce programme a été élaboré en deux lieux : au Forum mondial à Maurice et au Forum social mondial des migrations à Manille. L’intervention fait état de plus de 800 représentants de la société civile.

Notre documentation ne dit pas qui a parlé.

${dateFromGeneralKnowledge}`,
    occasion:
      'Auditions interactives informelles préalables au Dialogue de haut niveau des Nations Unies sur les migrations internationales et le développement',
    figures: {
      'civil-society-representatives': {
        value: 'Plus de 800',
        label: 'représentants de la société civile',
      },
      'agenda-years': { value: '5', label: 'ans pour le programme' },
      'agenda-points': { value: '8', label: 'points au programme' },
    },
  },
}

export const statements: Record<string, StatementTexts> = { ...onEuropeanPolicy, ...onGovernance }
