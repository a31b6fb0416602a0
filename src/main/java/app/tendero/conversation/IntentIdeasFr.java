package app.tendero.conversation;

/** The words of {@link IntentIdeas} in French. */
final class IntentIdeasFr {

    static final String FR =
            """
            GREET: bonjour, bjr, salut, slt, coucou, bonsoir, bsr, bonjours, hello, cc, yo, bon matin
            ANYONE: il y a quelqu un, ya quelqu un, quelqu un est la, y a quelqu un
            HOWAREYOU: ça va, ca va, comment ça va, comment allez vous, tu vas bien
            THANK: merci, mrc, mci, remercie, thx, merci beaucoup, merci bien
            BYE: au revoir, a bientôt, à plus, bye, ciao, a demain, bonne journée, bonne soirée, adieu
            MENU: menu, menu principal, options, accueil
            CANDO: tu peux faire quoi, que peux tu faire, vous faites quoi, qu est ce que tu fais
            CANDO: vous pouvez faire quoi
            HELP: aide, aidez, aider, aidez moi, aide moi, secours
            HOW: comment
            CAN: peux, peut, puis, pouvez, possible, pourrais, pouvons
            LOST: comprends pas, comprend pas, pas compris, je suis perdu, comprends rien
            USE: utilise, utiliser, sert
            WORKS: marche, marchent, fonctionne, fonctionnent, fonctionner, allume, ferme, tient
            DOIT: fait, faire, fais
            THIS: ça, ca, cela, ici
            CATALOG: catalogue, collections, produits, gamme, articles
            WHAT: quoi, que, qu est ce que, quel, quels, quelle, quelles, qu
            SELL: vendez, vends, vend, proposez
            YOU: vous, tu
            YOUR: votre, vos, ton, vous
            SHOW: montre, montrez, voir, affiche, afficher, montre moi, montrez moi, montrer
            SEE: voir
            HAVE: avez, as, ai, a, y a, ya, il y a, avoir
            SEND: envoyez, envoie, envoyer
            ALL: tout, tous, toutes, toute
            GOODS: produit, produits, article, articles, choses, collections
            SHOP: magasin, boutique, local
            CART: panier, pannier, caddie
            OPEN: ouvrir, ouvre
            SOFAR: pour l instant, jusqu ici, jusqu a maintenant, pour le moment, deja
            TAKEN: pris, choisi
            EMPTY: vider, vide, videz
            REMOVE: supprime, supprimer, enlève, enlever, efface, effacer, retire, retirer
            OUT: dehors
            ORDER: commande, commandes, comande, commandé, commander, cde, cmd, commandant
            CHECKOUT: payer, caisse, passer commande, passer la commande, passer a la caisse, valider
            CHECKOUT: finaliser
            PAY: payer, paye, paie, paiement, régler, payé
            NOW: maintenant, tout de suite
            WANT: veux, voudrais, souhaite, aimerais, faut
            GO: on, allons, vas
            DONE: c est tout, c est bon, j ai fini, ce sera tout, fini, terminé
            BUY: acheter, achat, acheté, achats, achète, achetée
            PURCHASE: achat, achats
            FINISH: finaliser, terminer, termine, valider, finir, conclure, finalise
            CANCEL: annuler, annulez, annule, anuler, annulation, annulé, anulé, annuller
            MY: ma, mon, mes
            PLACE: passer, faire
            MISTAKE: trompé, trompée, erreur, par erreur, sans faire exprès
            TRACK: suivre, suivi, tracking, numéro de suivi, tracer, traquer
            PARCEL: colis, paquet, livraison, envoi
            DELIVERY: livraison, expédition, port, envoi, livraisons
            NOT: pas, plus, ne, n, jamais, rien, toujours pas
            ARRIVED: arrive, arrivé, arrivée, arriver, arrivera, venu, livré, livrée, arrivait
            RECEIVED: reçu, reçue, recu, recevoir, reçois, eu
            BROKEN: cassé, cassée, casse, abîmé, abîmée, défectueux, défectueuse, endommagé, déchiré, fissuré
            BROKEN: rayé, endommagée, déchirée, fissurée, fendu, fendue, pété, taché, tachée, cassés, brisé
            FAQLONG: combien de temps, combien de jours, délai, délais, délai de livraison
            NOTHING: rien
            WAIT: attends, attend, attente
            LONGAGO: semaines, toujours, encore, ça fait, mois, jours que
            WHERE: où, ou
            WHEN: quand, quel jour
            SENT: expédié, expédiée, envoyé, envoyée, parti, partie, expedie
            STATUS: statut, état, où en est, en est, avancement
            NEWS: nouvelles, nouvelle, du nouveau
            HAPPENED: passe, passé, se passe, devient, arrivé à
            INFO: info, infos, regarder, vérifier, renseignement, savoir
            THINGS: affaires, article, produit, truc
            LAST: dernière, dernier, précédente
            NOTWANT: je la veux plus, je le veux plus, veux plus, ne veux plus, plus besoin
            STOPIT: arrêtez, arrête, arrêter, stop, stopper, arretez
            CANCELNOUN: annulation
            ADDRESS: adresse, adress, adresse de livraison
            CHANGE: changer, changez, modifier, changement, nouvelle, corriger, change, modification
            WRONG: mauvais, mauvaise, faux, fausse, pas le bon, pas la bonne, trompé, trompée, erronée
            ANOTHER: autre, nouvelle, différent, nouveau
            MOVED: déménagé, déménage, demenage
            OFFICE: bureau, travail, voisin, boulot
            DELIVER: livrez, livrer, envoyer, envoyez, expédier
            IT: ça, c, il, elle, le, la
            IS: est, sont, c est, était, a
            STOPPED: marche plus, s est arrêté
            REPORT: signaler, signale, déclarer, déclare, signalement
            DEFECT: défaut, défauts, dommage, panne
            PROBLEM: problème, souci, soucis
            COMPLAINT: réclamation, plainte, reclamation, réclamer
            ONE: une, un
            HOLE: trou, trous
            HAS: a, il y a, ya, est
            IN: dans, sur
            STAIN: tache, taches, taché, tachée, moisi
            WITH: avec
            CRACK: fissuré, fissure, fêlé
            SCREEN: écran
            SIZE: taille, couleur, modèle, pointure
            PIECE: pièce, partie, article, produit
            MISSING: manque, manquant, manquante, incomplet, incomplète
            TICKET: ticket, tickets, signalements, dossier, dossiers
            HOWGOES: où en est, ou en est, comment avance
            REPORTED: j ai signalé, ai signalée, j ai déclaré, ai déclarée
            REWRITE: réécrire, réécrivez
            COMPLAINTS: réclamations, signalements, plaintes
            PRODUCTION: production, fabrication, atelier
            PLAN: planning, plan, prévu, programme, calendrier
            LATE: retard, en retard, retardée
            TODAY: aujourd hui, ce jour, du jour, auj
            WEEK: semaine, cette semaine, hebdo
            LINE: ligne, lignes, machines
            RUN: tournent, tourne, actives, marchent, fonctionnent
            MADE: fabriqué, fabriquée, fabriquez, fabriquer, produite
            COST: combien coûte, combien, prix, tarif, gratuit, gratuite, coûte, frais, cout
            DELIVERYCOST: frais de port, frais de livraison, livraison gratuite, port gratuit
            YOUDELIVER: vous livrez, livrez en, livrez vous, livrez, vous expédiez, livraison en
            TO: en, à, au, aux, chez, a
            IF: si
            DAYS: jours, combien de jours
            RETURN: retourner, retour, retours, rendre, renvoyer, renvoie, renvoyé
            POLICY: politique, conditions
            REFUND: remboursement, remboursé, rembourser, remboursée, remboursez
            EXCHANGE: échanger, échange, echanger
            PAYMENT: paiement, payer, paiements
            METHOD: moyens, moyen, modes, mode, façons, méthodes
            ACCEPT: acceptez, prenez, accepte
            PAYKIND: paypal, carte, carte bancaire, espèces, virement, chèque, à la livraison, cb, visa
            PAYKIND: plusieurs fois, klarna, liquide
            HOURS: horaires, horaire, heures d ouverture, horaires d ouverture
            OPENS: ouvert, ouverts, ouvrez, ouvre, ouverte
            CLOSES: fermez, fermé, ferme, fermés
            DAY: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, férié, fériés, demain, week end
            HOUR: heure, heures, quelle heure
            ISIT: êtes, etes
            CONTACT: contact, contacter, contacts, coordonnées
            PHONE: téléphone, numéro de téléphone, votre tel, portable, votre numéro
            GIVE: donnez, donne, passez, passe, mettez
            NUMBER: numéro, num, no
            LOCATED: situé, situés, trouve, trouvez, êtes, adresse, localisé
            EMAIL: email, mail, adresse mail, e mail, courriel
            REACH: joindre, contacter, contacte
            TALK: parler, parle, discuter, passez, échanger avec
            PERSON: personne, humain, conseiller, conseillère, agent, vendeur, opérateur, vrai humain
            SOMEONE: quelqu un
            BOT: robot, bot, machine
            MANAGER: responsable, gérant, patron, chef, directeur
            REAL: vraie, vrai, réelle, réel
            CALL: appeler, appelez, rappeler, rappelez, appel
            ME: me, m, moi
            SERVICE: service client, sav, service clients, assistance
            NOTMORE: plus, pas, ne, arrêtez, arrête
            MESSAGE: messages, message, écrire, écrivez, écris, sms, pub, réécrire
            MORE: plus
            UNSUBSCRIBE: désabonner, désinscrire, désabonnement, stop, desabonner
            AGAIN: de nouveau, encore, réécrire, à nouveau, recommencer à
            BEGIN: commencer, démarrer, reprendre
            YES: oui, ouais, ok, d accord, vas y, bien sûr, ouep, oui oui, parfait, allez y
            NO: non, nan, nn
            LEAVEIT: laisse tomber, laissez, laisse, tant pis, laissez tomber
            BACK: retour, revenir, reviens, arrière, retourner
            LIGHT: le, la, les, l, un, une, des, de, du, d, à, a, au, aux, en, et, ou, je, j, tu, vous, il
            LIGHT: on, me, moi, mon, ma, mes, ce, c, ça, ca, est, ai, y, qu, que, s, svp, stp, plait, vais
            LIGHT: ok, bien, très, super, c est, pour, avec, sur, dans, veux, voudrais, peux, peut, pouvez
            LIGHT: se, si, ne, n, bon, bonne, sont, êtes, votre, vos, avez, quoi, bonjour, tout, beaucoup
            LIGHT: faut, journée, comme
            """;

    private IntentIdeasFr() {}
}
