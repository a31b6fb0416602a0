# What is asked of every shop is answered for every shop; what is asked of one's own order is looked up.
desk asks as the demo does
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
order #1001 25.00 EUR sent d1: 1x scarf-red

09:01 > "How long does delivery take?"
      ? questions and answers
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *How long does delivery take?*
        |
        | Two to four working days within France, five to eight in the rest of Europe. You get a tracking link as soon as the parcel leaves.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:02 > "where is my parcel?"
      ? own orders
      < buttons
        | Order *#1001*
        | Placed on 2 November 2026
        | Total: €25.00
        | Status: *On its way*
        |
        | 1 × scarf-red
        [human] Talk to us
        [menu] Keep shopping
        [order.again:1001] Order again
      = at order 1001, speaks en

09:03 > "combien de temps pour la livraison ?"
      ? questions and answers
      < buttons
        | *Combien de temps prend la livraison ?*
        |
        | Deux à quatre jours ouvrés en France, cinq à huit dans le reste de l'Europe. Vous recevez un lien de suivi dès le départ du colis.
        [faq] Questions
        [human] Nous parler
        [menu] Menu
      = idle, speaks fr

09:04 > "où est ma commande ?"
      ? own orders
      < buttons
        | Commande *#1001*
        | Passée le 2 novembre 2026
        | Total : 25,00 €
        | Statut : *En route*
        |
        | 1 × scarf-red
        [human] Nous parler
        [menu] Continuer mes achats
        [order.again:1001] Recommander
      = at order 1001, speaks fr
