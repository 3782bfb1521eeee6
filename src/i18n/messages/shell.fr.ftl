# L’enveloppe du jeu : titre, niveaux, réglages, parties, fins, erreurs. Les identifiants commencent par l’écran.

kit-close = Fermer
kit-why-number = { $label } : { $value } { $change } — pourquoi ?
kit-why-title = Pourquoi : { $label }
