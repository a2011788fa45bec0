/** The longest file that is taken, in bytes. */
export const longestFile = 50_000_000

/**
 * What is said of a longer one. It is found out while the request is still being read, before anybody knows which
 * language the panel speaks; and a function, which could tell, may not stand in a configuration that browsers get.
 */
export const longFileRefusal = [
  'This file is too large: at most 50 MB. Make it smaller and upload that.',
  'Ce fichier est trop lourd : 50 Mo au plus. Réduisez-le et téléversez-le.',
  'Este archivo pesa demasiado: como máximo 50 MB. Redúzcalo y súbalo.',
].join(' · ')
